package nl.kroniek.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The registries that tests share: starting one takes seconds, so there are two for each thread of tests, both with the
 * year 2023. Threads share none: what one writes would stand in the way of the other.
 */
final class Registries {

    private static final ThreadLocal<RegistryProcess> READING = ThreadLocal.withInitial(Registries::start);
    private static final ThreadLocal<RegistryProcess> WRITING = ThreadLocal.withInitial(Registries::start);

    private Registries() {}

    /** For tests that only read the association of the sample. Other associations may come and go. */
    static RegistryProcess reading() {
        return READING.get();
    }

    /** For tests that write. */
    static RegistryProcess writing() {
        return WRITING.get();
    }

    /** For tests of what a registry says and counts that brought the year in itself; of all threads. */
    static RegistryProcess importing() {
        return Importing.REGISTRY;
    }

    private static final class Importing {
        static final RegistryProcess REGISTRY = closedAtTheEnd(
                RegistryProcess.start(directory(), "run", "--sample", "vgg-2023"));
    }

    private static RegistryProcess start() {
        return closedAtTheEnd(FilledData.copy().run());
    }

    private static RegistryProcess closedAtTheEnd(RegistryProcess registry) {
        Runtime.getRuntime().addShutdownHook(new Thread(registry::close));
        return registry;
    }

    static Path directory() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "data")).toAbsolutePath(),
                    "kroniek");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
