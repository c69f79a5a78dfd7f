package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A registry calls nobody. An ear stands where Axon's update checker, and every web client of Java, would go. */
class CallsHomeIT {

    /** The update checker waits one second before its first call. */
    private static final long LONGER_THAN_IT_WAITS = 4_000;

    @Test
    void a_registry_calls_nobody() throws IOException, InterruptedException {
        try (Ear ear = Ear.open();
                RegistryProcess started = RegistryProcess.with(ear.environment(), Registries.directory(), "run")) {
            Thread.sleep(LONGER_THAN_IT_WAITS);
            assertThat(started.address()).isNotNull();
            assertThat(ear.heard()).isEmpty();
        }
    }

    @Test
    void axon_without_our_switch_is_heard() throws IOException, InterruptedException {
        try (Ear ear = Ear.open()) {
            ProcessBuilder caller = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                    System.getProperty("java.class.path"), PlantedCaller.class.getName()).inheritIO();
            caller.environment().putAll(Map.copyOf(ear.environment()));
            Process planted = caller.start();
            try {
                assertThat(ear.awaitsCall()).isTrue();
            } finally {
                planted.destroyForcibly().waitFor();
            }
        }
    }
}
