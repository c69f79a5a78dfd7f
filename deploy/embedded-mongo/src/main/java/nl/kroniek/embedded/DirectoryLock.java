package nl.kroniek.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** One process per data directory: the lock is the operating system's, so it goes when the process goes, however. */
record DirectoryLock(FileChannel channel, FileLock lock) implements AutoCloseable {

    static DirectoryLock take(Path directory) {
        try {
            create(directory);
            FileChannel channel = FileChannel.open(directory.resolve("kroniek.lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new StoreUnusableException("The data directory " + directory
                        + " is in use by another process; stop that one first, or give this one a directory of its own.",
                        null);
            }
            return new DirectoryLock(channel, lock);
        } catch (IOException e) {
            throw new StoreUnusableException("The data directory " + directory + " cannot be written (" + e
                    + "); it must be a directory that this user may write.", e);
        }
    }

    /** Whether a process, also this one, uses the directory now. */
    static boolean isTaken(Path directory) {
        Path file = directory.resolve("kroniek.lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
            try {
                FileLock lock = channel.tryLock();
                channel.close();
                return lock == null;
            } catch (OverlappingFileLockException e) {
                return true; // ours: to close this channel would let go the lock of the other
            }
        } catch (IOException e) {
            return false;
        }
    }

    /** A directory that we make is its owner's only: it holds the keys of persons. */
    private static void create(Path directory) throws IOException {
        boolean posix = directory.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (!posix || Files.exists(directory)) {
            Files.createDirectories(directory);
        } else {
            Files.createDirectories(directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(
                    "rwx------")));
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held elsewhere in this very process: just as taken
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("the lock of the data directory could not be released", e);
        }
    }
}
