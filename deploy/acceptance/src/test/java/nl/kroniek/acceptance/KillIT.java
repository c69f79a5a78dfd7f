package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9, in the middle of an import and at rest: everything is there, once, and the chain verifies. */
class KillIT {

    @TempDir
    Path data;

    @Test
    void a_killed_registry_has_everything_once_when_it_starts_again() throws Exception {
        RegistryProcess first = RegistryProcess.launch(data, new ConcurrentHashMap<>(), "run", "--sample", "vgg-2023");
        first.await(line -> line.matches(" +\\d{3,}/\\d+.*"));
        first.kill();
        assertThat(first.output()).noneMatch(line -> line.startsWith("imported"));

        long position;
        try (RegistryProcess second = RegistryProcess.again(first, data, "run", "--sample", "vgg-2023")) {
            assertThat(second.output())
                    .anyMatch(line -> line.matches("imported .* [1-9]\\d* already there, 0 refused.*"));
            position = checked(second);
            second.kill();
        }
        try (RegistryProcess third = RegistryProcess.again(first, data, "run", "--sample", "vgg-2023")) {
            assertThat(third.output()).noneMatch(line -> line.startsWith("account"))
                    .anyMatch(line -> line.matches("imported .*: 0 done, .*, 0 refused.*"));
            assertThat(checked(third)).isEqualTo(position);
        }
        RegistryProcess verify = RegistryProcess.launch(data, new ConcurrentHashMap<>(), "verify");
        assertThat(verify.exitCode()).isZero();
        assertThat(verify.output())
                .anyMatch(line -> line.startsWith("whole: ") && line.contains((position + 1) + " events"));
    }

    private static long checked(RegistryProcess registry) {
        Client staff = registry.as("medewerker");
        assertThat(staff.json("/v1/associations/vgg/meetings").get("total").asInt()).isEqualTo(170);
        assertThat(staff.json("/v1/associations/vgg/decisions").get("total").asInt()).isEqualTo(58);
        assertThat(staff.json("/v1/associations/vgg/bodies").get("total").asInt()).isEqualTo(76);
        return staff.json("/v1/associations/vgg/meetings").get("position").asLong();
    }
}
