package nl.kroniek.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One registry with the sample for all tests that only read it, or write to an association of their own. */
final class SharedRegistry {

    private static final RegistryProcess REGISTRY = start();

    private SharedRegistry() {}

    static RegistryProcess registry() {
        return REGISTRY;
    }

    private static RegistryProcess start() {
        try {
            Path data = Files.createTempDirectory("kroniek-acceptance");
            RegistryProcess registry = RegistryProcess.start(data, "run", "--sample", "vgg-2023");
            Runtime.getRuntime().addShutdownHook(new Thread(registry::close));
            return registry;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
