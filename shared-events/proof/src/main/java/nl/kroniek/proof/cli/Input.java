package nl.kroniek.proof.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import nl.kroniek.proof.Fault;
import nl.kroniek.proof.Refused;

/** Files that are read whole, and so must have an end. */
final class Input {

    /** In bytes; above every limit of the parsers. */
    private static final int LARGEST = 64 << 20;

    private Input() {}

    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Refused(Fault.FILE_UNREADABLE, name);
        }
    }

    static byte[] bytes(String name) throws IOException {
        try (var in = Files.newInputStream(path(name))) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Refused(Fault.FILE_UNREADABLE, name);
            }
            return bytes;
        }
    }

    /** Lines of hashes and keys are ASCII; whatever else stands there is found by who reads them. */
    static String ascii(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.ISO_8859_1);
    }
}
