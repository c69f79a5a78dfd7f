package nl.kroniek.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the server of a data directory listens: one line in a file of that directory, so that a command of whoever runs
 * it can come while it runs. It lies where only who may read the data can read it, and is believed only while the
 * directory is locked: what a crash leaves behind may be somebody else's port by now.
 */
record AddressFile(Path file) implements AutoCloseable {

    static AddressFile in(Path directory) {
        return new AddressFile(directory.resolve("kroniek.address"));
    }

    void write(String uri) {
        try {
            Files.writeString(file, uri + "\n");
        } catch (IOException e) {
            throw new StoreUnusableException("The file " + file + " cannot be written (" + e
                    + "); look at the disk and at who may write there.", e);
        }
    }

    /** Absent when a server is only just starting, or when none ever did. */
    Optional<String> read() {
        try {
            return Optional.of(Files.readString(file).strip()).filter(uri -> !uri.isEmpty());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new StoreUnusableException("The file " + file + " cannot be removed (" + e + ").", e);
        }
    }
}
