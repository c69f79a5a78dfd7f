package nl.kroniek.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one file that holds everything, opened. It grows by tens of kilobytes a commit and only a copy makes it small
 * again, so a copy is made at stop, and at start when the last stop was not a clean one.
 */
record StoreFile(Path file, Path running, MVStore store, Watermark confirmed) implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StoreFile.class);

    /**
     * Bytes at which a page is divided. A commit writes every page it touches, so small ones help who writes one; who
     * reads everything is helped by large ones. Measured: 4 KiB replays a tenth slower, 16 KiB writes a tenth slower.
     */
    private static final int PAGE = 8_192;

    static StoreFile open(Path directory) {
        Path file = directory.resolve("kroniek.mv.db");
        Path running = directory.resolve("kroniek.running");
        try {
            Files.deleteIfExists(copyOf(file));
            Watermark confirmed = Watermark.in(directory);
            MVStore store = checked(file, confirmed);
            if (Files.exists(running)) {
                store.close(0);
                compact(file);
                store = checked(file, confirmed);
            }
            Files.writeString(running, "A process uses this store, or stopped without closing it.\n");
            return new StoreFile(file, running, store, confirmed);
        } catch (MVStoreException e) {
            throw new StoreUnusableException(
                    "The store " + file + " is damaged and was left as it is (" + e.getMessage()
                            + "). Restore it from a backup, or start with an empty directory.",
                    e);
        } catch (IOException e) {
            throw new StoreUnusableException("The store " + file + " cannot be opened (" + e
                    + "); look at the disk and at who may write there.", e);
        }
    }

    /** Looked at before anything is written to it: what is refused is left as it is. */
    private static MVStore checked(Path file, Watermark confirmed) throws IOException {
        if (Files.exists(file) && Files.size(file) > 0) { // empty: killed while making it
            try (MVStore look = builder().fileName(file.toString()).readOnly().open()) {
                Format.check(look, file);
                confirmed.check(look.getCurrentVersion(), file);
            }
        }
        MVStore store = builder().fileName(file.toString()).open();
        Format.mark(store);
        return store;
    }

    Disk disk() {
        return Disk.file(store, confirmed);
    }

    /** All is on disk afterwards, in a file as small as it can be. */
    @Override
    public void close() {
        store.close(0);
        confirmed.close();
        try {
            compact(file);
            Files.deleteIfExists(running);
        } catch (IOException | MVStoreException e) {
            LOG.warn("The store {} is whole but could not be made smaller", file, e);
        }
    }

    /** H2's own compaction renames the copy before it is on disk; a power cut then could leave neither. */
    private static void compact(Path file) throws IOException {
        MVStore.compact(file.toString(), copyOf(file).toString(), true, null);
        force(copyOf(file), StandardOpenOption.WRITE);
        Files.move(copyOf(file), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(file.resolveSibling("."), StandardOpenOption.READ);
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private static Path copyOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".copy");
    }

    /** Nothing is written but when we say so: a half written document must not reach the disk by a timer. */
    static MVStore.Builder builder() {
        return new MVStore.Builder().autoCommitDisabled().autoCommitBufferSize(0).pageSplitSize(PAGE);
    }
}
