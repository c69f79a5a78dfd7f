package nl.kroniek.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a scrape of a registry reads, with the token that all registries of these tests were given.
 *
 * @param lines without comments
 */
record Figures(List<String> lines) {

    static final String SETTING = "KRONIEK_METRICS_TOKEN_FILE";
    static final Path TOKEN_FILE = tokenFile();

    static Figures of(RegistryProcess registry) {
        HttpResponse<String> answer = scrape(registry, token());
        if (answer.statusCode() != 200) {
            throw new AssertionError("the figures answered " + answer.statusCode());
        }
        return new Figures(answer.body().lines().filter(line -> !line.startsWith("#")).toList());
    }

    static HttpResponse<String> scrape(RegistryProcess registry, String token) {
        return Client.send(HttpRequest.newBuilder(registry.address().resolve("/actuator/prometheus"))
                .header("Authorization", "Bearer " + token).GET());
    }

    /** The names that a dashboard can ask for. */
    Collection<String> names() {
        return lines.stream().map(line -> line.split("[{ ]")[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The value of the line that begins so. */
    double value(String beginning) {
        return lines.stream().filter(line -> line.startsWith(beginning + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(beginning.length() + 1))).findFirst()
                .orElseThrow(() -> new AssertionError("no figure " + beginning));
    }

    private static String token() {
        try {
            return Files.readString(TOKEN_FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path tokenFile() {
        try {
            Path file = Files.createTempFile("kroniek-token", "");
            file.toFile().deleteOnExit();
            return Files.writeString(file, UUID.randomUUID().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
