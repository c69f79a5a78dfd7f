package nl.kroniek.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;

/**
 * The last version of the store that was confirmed to somebody, in a file beside it. A store whose end is damaged opens
 * at an older version without a word; this is how we notice. It is written after every sync and not synced itself: an
 * old value costs a little sharpness, never an error.
 */
final class Watermark implements AutoCloseable {

    private static final int DIGITS = 19;

    private final Path file;
    private final FileChannel channel;

    private Watermark(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static Watermark in(Path directory) throws IOException {
        Path file = directory.resolve("kroniek.confirmed");
        return new Watermark(file, FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    }

    void raiseTo(long version) {
        String digits = Long.toString(version); // not formatted: this is done with every sync
        ByteBuffer line = ByteBuffer.wrap(("0".repeat(DIGITS - digits.length()) + digits + "\n").getBytes(
                StandardCharsets.US_ASCII));
        try {
            channel.write(line, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OptionalLong read() throws IOException {
        String text = Files.readString(file, StandardCharsets.US_ASCII).strip();
        return text.matches("\\d{19}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    /** Refuses a store that is older than what was confirmed. */
    void check(long version, Path store) throws IOException {
        OptionalLong confirmed = read();
        if (confirmed.isPresent() && version < confirmed.getAsLong()) {
            throw new StoreUnusableException("The store " + store + " is damaged: its end is gone (it holds version "
                    + version + ", and version " + confirmed.getAsLong() + " was confirmed). It was left as it is. "
                    + "Restore it from a backup; who restores an older one on purpose removes " + file + " first.",
                    null);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
