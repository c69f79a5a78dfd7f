package nl.kroniek.log.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.kroniek.proof.Refused;
import nl.kroniek.proof.SigningKey;
import org.jspecify.annotations.Nullable;

/**
 * The file with the private keys: one a line, the newest first, {@code #} for remarks. A line {@code new} becomes a new
 * key when Kroniek starts: so a key is replaced.
 */
final class KeyFile {

    private static final String ASKS_FOR_ONE = "new";
    private static final int ORIGIN_BYTES = 8;

    private final Path file;

    KeyFile(Path file) {
        this.file = file;
    }

    /** What was signed last lies here, in the form in which it is published. */
    Path signed() {
        return file.resolveSibling(file.getFileName() + ".signed");
    }

    /**
     * Reads the keys, and makes the first one where there is none.
     *
     * @param origin the log's name, as the operator gave it; another than that of the keys puts these aside
     * @throws KeyFileUnusable when the file cannot be used as it is
     */
    KeyRing open(@Nullable String origin) {
        // A file that is to stay as it is may lie where nothing can be written, so nothing is locked for it.
        return usable(origin).orElseGet(() -> Alone.beside(file, () -> made(origin)));
    }

    /** Empty when it must be made or changed. */
    private Optional<KeyRing> usable(@Nullable String origin) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var lines = lines();
        return lines.contains(ASKS_FOR_ONE)
                ? Optional.empty()
                : Optional.of(new KeyRing(keys(lines)))
                        .filter(ring -> origin == null || origin.equals(ring.origin()));
    }

    /** Looked at once more, for another process may have started at this same moment: then its keys are ours. */
    private KeyRing made(@Nullable String origin) {
        if (!Files.exists(file)) {
            return first(origin == null ? unheardOf() : origin);
        }
        var lines = lines();
        var ring = lines.contains(ASKS_FOR_ONE) ? replaced(lines) : new KeyRing(keys(lines));
        if (origin == null || origin.equals(ring.origin())) {
            return ring;
        }
        putAside(ring);
        return first(origin);
    }

    private KeyRing first(String origin) {
        try {
            return write(List.of(SigningKey.generate(origin)));
        } catch (Refused noName) {
            throw new KeyFileUnusable("kroniek.checkpoints.origin cannot be \"" + origin + "\": "
                    + noName.getMessage(), noName);
        }
    }

    private List<String> lines() {
        try {
            if (SafeFile.isOpenToAll(file)) {
                throw new KeyFileUnusable("Everybody on this machine can read or change " + file
                        + ", and with it sign in the name of this log. Do chmod 600 on it.");
            }
            return Files.readAllLines(file).stream().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new KeyFileUnusable("Cannot read the key file " + file + " (" + e
                    + "): give the account that runs Kroniek the right to read it.", e);
        }
    }

    private KeyRing replaced(List<String> lines) {
        var old = keys(lines.stream().filter(line -> !line.equals(ASKS_FOR_ONE)).toList());
        var keys = new ArrayList<>(old);
        keys.addFirst(SigningKey.generate(old.getFirst().verifier().name()));
        return write(keys);
    }

    private List<SigningKey> keys(List<String> lines) {
        try {
            var keys = lines.stream().map(SigningKey::parse).toList();
            if (keys.stream().map(key -> key.verifier().name()).distinct().count() != 1) {
                throw new KeyFileUnusable("The keys in " + file + " should all have one name, and there should"
                        + " be one at least.");
            }
            return keys;
        } catch (Refused noKey) {
            throw new KeyFileUnusable("A line of the key file " + file + " is no key: " + noKey.getMessage(),
                    noKey);
        }
    }

    private KeyRing write(List<SigningKey> keys) {
        String lines = String.join("\n", keys.stream().map(SigningKey::skey).toList()) + "\n";
        try {
            SafeFile.write(file, lines.getBytes(StandardCharsets.UTF_8));
        } catch (UncheckedIOException e) {
            throw new KeyFileUnusable(String.valueOf(e.getMessage()), e);
        }
        return new KeyRing(keys);
    }

    /** Nothing is thrown away: what was signed with them is verified with them for ever. */
    private void putAside(KeyRing old) {
        String mark = "." + HexFormat.of().toHexDigits(old.verifiers().getFirst().keyId());
        try {
            if (Files.exists(signed())) {
                Files.move(signed(), signed().resolveSibling(signed().getFileName() + mark));
            }
            Files.move(file, file.resolveSibling(file.getFileName() + mark));
        } catch (IOException e) {
            throw new KeyFileUnusable("Cannot put the old key file " + file + " aside (" + e
                    + "): give the account that runs Kroniek the right to write beside it.", e);
        }
    }

    private static String unheardOf() {
        byte[] random = new byte[ORIGIN_BYTES];
        new SecureRandom().nextBytes(random);
        return "kroniek-" + HexFormat.of().formatHex(random);
    }
}
