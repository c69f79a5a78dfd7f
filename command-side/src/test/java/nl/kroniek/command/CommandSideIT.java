package nl.kroniek.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import nl.kroniek.command.access.Appointments;
import nl.kroniek.command.imports.ImportReport;
import nl.kroniek.command.imports.Importer;
import nl.kroniek.command.imports.Operator;
import nl.kroniek.embedded.EmbeddedMongo;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.LogVerifier;
import nl.kroniek.vault.Account;
import nl.kroniek.vault.Accounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The command side as an application of its own, on disk and over a real socket. */
class CommandSideIT {

    private final EmbeddedMongo mongo;
    private final ConfigurableApplicationContext application;

    CommandSideIT(@TempDir Path directory) {
        mongo = EmbeddedMongo.start(directory);
        application = new SpringApplicationBuilder(CommandSide.class)
                .properties("server.port=0", "kroniek.mongodb-uri=" + mongo.uri()).run();
        application.getBean(Accounts.class).addIfAbsent(new Account("acc-1", "secretary", "{noop}geheim",
                Map.of()));
    }

    @AfterEach
    void stop() {
        application.close();
        mongo.close();
    }

    @Test
    void the_sample_goes_in_and_what_is_too_large_gets_an_answer() throws Exception {
        ImportReport report = application.getBean(Importer.class).run(
                Path.of("../deploy/samples/vgg-2023/commands.jsonl"), false, Operator.ofTheMachine(), progress -> {});
        assertThat(report.refused()).isEmpty();
        System.out.println("import of the sample, on disk: " + report.asMap());
        assertThat(application.getBean(LogVerifier.class).verify().isWhole()).as("the chain verifies").isTrue();

        application.getBean(Appointments.class).appoint("vgg", "acc-1", "secretary");
        long head = application.getBean(LogReader.class).head();
        HttpResponse<String> large = post("\"" + "a".repeat(2 << 20) + "\"");
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("\"code\":\"too-large\"");
        assertThat(large.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(large.headers().firstValue("api-version")).contains("1.0.0");
        assertThat(application.getBean(LogReader.class).head()).isEqualTo(head);
        assertThat(post("{\"title\":\"PHO\",\"on\":\"2024-01-11\"}").statusCode()).isEqualTo(201);
    }

    private HttpResponse<String> post(String body) throws Exception {
        String port = application.getEnvironment().getProperty("local.server.port", "0");
        String who = Base64.getEncoder().encodeToString("secretary:geheim".getBytes(StandardCharsets.UTF_8));
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(
                    URI.create("http://localhost:" + port + "/v1/associations/vgg/meetings"))
                    .header("Authorization", "Basic " + who).header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
        }
    }
}
