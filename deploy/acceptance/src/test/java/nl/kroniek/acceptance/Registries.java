package nl.kroniek.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The registries that tests share: starting one takes ten seconds, so there are two, both with the year 2023. */
final class Registries {

    private Registries() {}

    /** For tests that only read the association of the sample. Other associations may come and go. */
    static RegistryProcess reading() {
        return Reading.REGISTRY;
    }

    /** For tests that write. */
    static RegistryProcess writing() {
        return Writing.REGISTRY;
    }

    private static final class Reading {
        static final RegistryProcess REGISTRY = start();
    }

    private static final class Writing {
        static final RegistryProcess REGISTRY = start();
    }

    private static RegistryProcess start() {
        RegistryProcess registry = RegistryProcess.start(directory(), "run", "--sample", "vgg-2023");
        Runtime.getRuntime().addShutdownHook(new Thread(registry::close));
        return registry;
    }

    static Path directory() {
        try {
            return Files.createTempDirectory("kroniek-acceptance");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
