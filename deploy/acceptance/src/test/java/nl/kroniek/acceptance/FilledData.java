package nl.kroniek.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.kroniek.embedded.EmbeddedMongo;
import org.springframework.util.FileSystemUtils;

/**
 * A directory of its own with the year 2023 in it. The year is brought in once and copied for every registry that
 * begins with it, and so are the classes that the first registry loaded: an import and a cold start take longer than
 * all the rest of starting.
 *
 * @param accounts name to password
 */
record FilledData(Path directory, Map<String, String> accounts) {

    private static final Path FIRST = Registries.directory();
    private static final Path CLASSES = FIRST.resolveSibling(FIRST.getFileName() + ".jsa");

    /** Made by the thread that asks first; the others wait for it. */
    private static final class Made {
        static final Map<String, String> ACCOUNTS = bringIn();

        private static Map<String, String> bringIn() {
            try (RegistryProcess first = RegistryProcess.start(FIRST, "run", "--sample", "vgg-2023")) {
                return first.accounts();
            }
        }
    }

    static FilledData copy() {
        try {
            Map<String, String> accounts = new ConcurrentHashMap<>(Made.ACCOUNTS);
            Path directory = Registries.directory();
            FileSystemUtils.copyRecursively(FIRST, directory);
            return new FilledData(directory, accounts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A registry with a server of its own. */
    RegistryProcess run() {
        return RegistryProcess.filled(accounts, Map.of("KRONIEK_DATA", directory.toString()));
    }

    /** The server alone, for a test that reaches behind the back of its registry. */
    EmbeddedMongo serve() {
        return EmbeddedMongo.start(directory.resolve("mongo"));
    }

    /** A registry on that server. */
    RegistryProcess runOn(EmbeddedMongo server) {
        return RegistryProcess.filled(accounts, Map.of("KRONIEK_MONGODB_URI", server.uri(),
                "KRONIEK_CHECKPOINTS_KEY_FILE", directory.resolve("checkpoint.key").toString()));
    }

    /** How Java is told to keep the classes that the first registry loaded, and the others to take them from there. */
    static List<String> loadedClasses(Map<String, String> settings) {
        return FIRST.toString().equals(settings.get("KRONIEK_DATA"))
                ? List.of("-XX:ArchiveClassesAtExit=" + CLASSES)
                : Files.exists(CLASSES) ? List.of("-XX:SharedArchiveFile=" + CLASSES) : List.of();
    }
}
