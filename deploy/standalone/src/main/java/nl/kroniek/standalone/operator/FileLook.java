package nl.kroniek.standalone.operator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kroniek.standalone.StandaloneSettings;
import org.jspecify.annotations.Nullable;

/**
 * Directories, files with secrets, and room on the disk.
 *
 * @param directories that hold our data
 * @param secrets files that only their owner may read
 * @param room bytes that can still be written
 */
record FileLook(List<Path> directories, List<Path> secrets, Room room) {

    private static final List<String> SETTINGS_OF_SECRETS = List.of("KRONIEK_MONGODB_URI_FILE",
            "KRONIEK_METRICS_TOKEN_FILE", "KRONIEK_CHECKPOINTS_KEY_FILE", MailLook.PASSWORD_FILE);
    private static final long LEAST_ROOM = 1L << 30;

    /** How much can still be written where a path lies. */
    @FunctionalInterface
    interface Room {

        long at(Path path) throws IOException;
    }

    static FileLook of(StandaloneSettings settings, Map<String, String> environment) throws IOException {
        List<Path> directories = settings.mongodbUri() == null
                ? List.of(settings.data(), settings.store())
                : List.of(settings.data());
        Set<Path> secrets = new LinkedHashSet<>();
        SETTINGS_OF_SECRETS.stream().map(environment::get).filter(name -> name != null && !name.isBlank())
                .map(Path::of).forEach(secrets::add);
        if (Files.isDirectory(settings.data())) {
            try (Stream<Path> inside = Files.list(settings.data())) {
                inside.filter(FileLook::soundsSecret).sorted().forEach(secrets::add);
            }
        }
        return new FileLook(directories.stream().filter(Files::exists).toList(),
                secrets.stream().filter(Files::isRegularFile).toList(),
                path -> Files.getFileStore(path).getUsableSpace());
    }

    List<Ailment> look() throws IOException {
        List<Ailment> found = new ArrayList<>();
        for (Path directory : directories) {
            if (!Files.isWritable(directory)) {
                found.add(Ailment.of("directory-shut", directory));
            }
        }
        // Who cannot pass the outer directory does not reach the inner one.
        if (!directories.isEmpty() && directories.stream().allMatch(FileLook::isOpen)) {
            found.add(Ailment.of("directory-open", directories.getLast()));
        }
        secrets.stream().filter(FileLook::isOpen).map(file -> Ailment.of("secret-open", file)).forEach(found::add);
        for (Path directory : directories.stream().limit(1).toList()) {
            long left = room.at(directory);
            if (left < LEAST_ROOM) {
                found.add(Ailment.of("disk-nearly-full", directory, left >> 20));
            }
        }
        return found;
    }

    private static boolean soundsSecret(Path path) {
        @Nullable
        Path name = path.getFileName();
        return name != null && Files.isRegularFile(path)
                && Stream.of(".key", ".skey", ".pem", ".vault", ".token").anyMatch(name.toString()::endsWith);
    }

    private static boolean isOpen(Path path) {
        try {
            return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                    && Files.getPosixFilePermissions(path).stream().map(PosixFilePermission::name)
                            .anyMatch(name -> !name.startsWith("OWNER_"));
        } catch (IOException e) {
            return false;
        }
    }
}
