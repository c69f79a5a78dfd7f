package nl.kroniek.log.checkpoint;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/**
 * For who looks at a file and then writes it: one process at a time, and one thread of it. The lock is the operating
 * system's, on an empty file {@code <name>.lock} that stays; it goes when the process goes, however.
 */
final class Alone {

    private Alone() {}

    /** @throws KeyFileUnusable when nothing can be written there */
    static <T> T beside(Path file, Supplier<T> work) {
        Path lock = file.toAbsolutePath().resolveSibling(file.getFileName() + ".lock");
        // Threads of one process would not wait for each other there.
        synchronized (Alone.class) {
            try {
                Files.createDirectories(lock.resolve("..").normalize());
                try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        var held = channel.lock()) {
                    assert held.isValid();
                    return work.get();
                }
            } catch (IOException e) {
                throw new KeyFileUnusable("Cannot write " + lock + ": give the account that runs Kroniek the right to"
                        + " write there, or name another place in kroniek.checkpoints.key-file.", e);
            }
        }
    }
}
