package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be said of deploy/compose without an engine. */
class ComposeTest {

    private static final Pattern SECRET_NAME = Pattern.compile(".*(PASSWORD|TOKEN|SECRET|URI|KEY).*");
    /** Long enough to be a secret, and as mixed as one. */
    private static final Pattern LOOKS_RANDOM = Pattern
            .compile("(?=[A-Za-z]*\\d[A-Za-z]*\\d)(?=[a-z\\d]*[A-Z])(?=[A-Z\\d]*[a-z])\\b[A-Za-z0-9+/]{20,}\\b");

    private static final String SIGNING_KEY = "KRONIEK_CHECKPOINTS_KEY_FILE";

    @TempDir
    private Path outside;

    @Test
    void every_file_can_be_read_as_what_it_is() {
        List<Path> yaml = Compose.files().stream().filter(file -> file.toString().endsWith(".yaml")).toList();
        assertThat(yaml).hasSize(4).allSatisfy(file -> assertThat(Compose.yaml(file)).isNotEmpty());
    }

    @Test
    void every_image_has_a_version() throws IOException {
        Stream<Object> images = Compose.services().values().stream().map(service -> service.get("image"));
        Stream<Object> from = Files.readAllLines(Compose.DIRECTORY.resolve("Dockerfile")).stream()
                .filter(line -> line.startsWith("FROM ")).map(line -> line.substring("FROM ".length()));
        assertThat(Stream.concat(images, from)).hasSizeGreaterThan(6)
                .allSatisfy(image -> assertThat((String) image).matches("[a-z/-]+:v?\\d+\\.\\d+\\.\\d+[-_.a-z0-9]*"));
    }

    @Test
    void only_the_registry_is_open_to_other_machines() {
        Compose.services().forEach((name, service) -> assertThat(ports(service)).as(name)
                .allMatch(port -> name.equals("registry") || port.startsWith("127.0.0.1:")));
        assertThat(ports(Map.of("ports", List.of("9090:9090"))))
                .noneMatch(port -> port.startsWith("127.0.0.1:"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> ports(Map<String, Object> service) {
        return (List<String>) service.getOrDefault("ports", List.of());
    }

    @Test
    void a_setting_that_is_secret_names_a_file() {
        Compose.services().keySet().forEach(name -> Compose.environment(name).forEach((key, value) -> {
            if (SECRET_NAME.matcher(key).matches()) {
                assertThat(key).endsWith("_FILE");
                assertThat((String) value).matches(key.equals(SIGNING_KEY)
                        ? "/kroniek/signing/.*"
                        : "/run/secrets/.*");
            }
        }));
    }

    @Test
    void every_secret_comes_from_outside_the_repository() {
        Map<String, Map<String, Object>> secrets = Compose
                .at(Compose.yaml(Compose.DIRECTORY.resolve("compose.yaml")), "secrets");
        assertThat(secrets).hasSize(6).allSatisfy((name, secret) -> assertThat(secret)
                .isEqualTo(Map.of("file", "${KRONIEK_SECRETS:?run ./make-secrets first}/" + name)));
    }

    @Test
    void no_file_holds_what_looks_like_a_secret() throws IOException {
        for (Path file : Compose.files()) {
            assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(LOOKS_RANDOM)
                    .doesNotContainPattern("(?i)mongodb://\\w+:\\w+@");
        }
        assertThat("KRONIEK_X: pZ9aQe4LmT7vKd2RsW8xYb").containsPattern(LOOKS_RANDOM);
    }

    @Test
    void secrets_are_made_once_each_of_its_own_and_for_their_owner() throws Exception {
        Path first = outside.resolve("een");
        assertThat(makeSecrets(first)).isZero();
        String token = Files.readString(first.resolve("metrics-token"));
        assertThat(token).hasSize(48);
        assertThat(Files.readString(first.resolve("mongodb-uri")))
                .contains(":" + Files.readString(first.resolve("mongo-kroniek-password")) + "@mongo1:27017,");
        assertThat(Files.getPosixFilePermissions(first)).hasSize(3);
        assertThat(makeSecrets(first)).isZero();
        assertThat(Files.readString(first.resolve("metrics-token"))).isEqualTo(token);
        assertThat(makeSecrets(outside.resolve("twee"))).isZero();
        assertThat(Files.readString(outside.resolve("twee/metrics-token"))).isNotEqualTo(token);
    }

    @Test
    void secrets_are_not_made_inside_the_repository() throws Exception {
        Path inside = Compose.DIRECTORY.resolve("secrets");
        assertThat(makeSecrets(inside)).isEqualTo(1);
        assertThat(inside).doesNotExist();
    }

    private static int makeSecrets(Path directory) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", Compose.DIRECTORY.resolve("make-secrets").toString(), directory.toString())
                .inheritIO().start().waitFor();
    }

    @Test
    void the_registry_is_given_only_settings_that_are_tried_here() {
        // ComposeIT tries the two that name a secret, RefusedStartIT of standalone the key; the port is Boot's.
        assertThat(Compose.environment("registry").keySet()).isEqualTo(
                Set.of("SERVER_PORT", "KRONIEK_MONGODB_URI_FILE", "KRONIEK_METRICS_TOKEN_FILE", SIGNING_KEY));
    }

    @Test
    void the_signing_key_has_a_place_that_can_be_written_and_the_rest_cannot() throws IOException {
        Map<String, Object> registry = Compose.services().getOrDefault("registry", Map.of());
        Path folder = Path.of("/kroniek/signing");
        assertThat(Compose.environment("registry")).containsEntry(SIGNING_KEY, folder + "/checkpoint.key");
        assertThat(registry).containsEntry("read_only", true);
        assertThat(volumes(registry)).containsExactly("signing:" + folder);
        assertThat(Compose.<Object>at(Compose.yaml(Compose.DIRECTORY.resolve("compose.yaml")), "volumes"))
                .containsKey("signing");
        // A volume that is empty takes its owner from the image: who runs there must own the directory.
        String image = Files.readString(Compose.DIRECTORY.resolve("Dockerfile"));
        String user = image.lines().filter(line -> line.startsWith("USER ")).findFirst().orElseThrow().substring(5);
        assertThat(image).contains("WORKDIR /kroniek").contains(
                "mkdir --mode=700 signing && chown " + user + " signing");
    }

    @Test
    void one_service_signs() {
        assertThat(Compose.services().keySet().stream()
                .filter(name -> Compose.environment(name).containsKey(SIGNING_KEY))).containsExactly("registry");
        assertThat(Compose.services().entrySet().stream()
                .filter(service -> volumes(service.getValue()).stream().anyMatch(each -> each.startsWith("signing:")))
                .map(Map.Entry::getKey)).containsExactly("registry");
        // A port of the machine can be had once, so this service cannot be started twice by a scale.
        assertThat(ports(Compose.services().getOrDefault("registry", Map.of()))).containsExactly("8080:8080");
    }

    @SuppressWarnings("unchecked")
    private static List<String> volumes(Map<String, Object> service) {
        return (List<String>) service.getOrDefault("volumes", List.of());
    }
}
