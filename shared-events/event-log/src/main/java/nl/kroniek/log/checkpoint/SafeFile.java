package nl.kroniek.log.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Writes a file that only its owner reads, all of it or nothing, and on the disk before it says so. */
final class SafeFile {

    private static final Set<PosixFilePermission> OWNER = EnumSet.of(PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE);

    private SafeFile() {}

    static void write(Path file, byte[] bytes) {
        try {
            Path made = file.toAbsolutePath().resolveSibling(file.getFileName() + ".new");
            Path folder = made.resolve("..").normalize();
            Files.createDirectories(folder);
            Files.deleteIfExists(made);
            try (var out = FileChannel.open(made,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), owner(folder))) {
                for (var left = ByteBuffer.wrap(bytes); left.hasRemaining();) {
                    out.write(left);
                }
                out.force(true);
            }
            Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file + ": give the account that runs Kroniek the right"
                    + " to write there, or name another place in kroniek.checkpoints.key-file.", e);
        }
    }

    /** Whether anybody on the machine may read or change it. Groups are the operator's matter. */
    static boolean isOpenToAll(Path file) throws IOException {
        return isPosix(file) && Files.getPosixFilePermissions(file).stream()
                .anyMatch(permission -> permission.name().startsWith("OTHERS_"));
    }

    private static FileAttribute<?>[] owner(Path folder) {
        return isPosix(folder)
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(OWNER)}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
