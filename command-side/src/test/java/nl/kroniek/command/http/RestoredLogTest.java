package nl.kroniek.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kroniek.command.Api;
import nl.kroniek.command.CommandSideTest;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.checkpoint.Checkpoints;
import nl.kroniek.log.checkpoint.SigningRefused;
import nl.kroniek.vault.Account;
import nl.kroniek.vault.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** An old copy of the log was put back after a newer one had been signed. */
@CommandSideTest
@DirtiesContext
class RestoredLogTest {

    private final Api api;

    RestoredLogTest(@Autowired MockMvc http, @Autowired LogReader log, @Autowired Accounts accounts)
            throws Exception {
        this.api = new Api(http, log, accounts).registered();
    }

    @DynamicPropertySource
    static void key(DynamicPropertyRegistry properties) throws IOException {
        var key = Files.createTempDirectory("kroniek-key").resolve("checkpoint.key");
        properties.add("kroniek.checkpoints.key-file", key::toString);
    }

    @Test
    void every_command_is_refused_with_one_code_and_the_log_stays_as_it_is(@Autowired Checkpoints checkpoints,
            @Autowired MongoDatabase database, @Autowired Accounts accounts,
            @Autowired List<ApplicationRunner> starting) throws Exception {
        String meeting = api.meeting();
        var lastOne = api.post("/v1/associations/vgg/meetings", "{\"title\":\"PHO\",\"on\":\"2023-10-21\"}");
        assertThat(lastOne.status()).isEqualTo(201);
        long signed = checkpoints.sign().size();
        database.getCollection("log_commits").deleteOne(Filters.eq("_id", signed - 1));
        assertThatThrownBy(checkpoints::sign).isInstanceOf(SigningRefused.class);
        long head = api.head();

        refused(api.post("/v1/associations/vgg/meetings", "{\"title\":\"PHO\",\"on\":\"2023-11-21\"}"));
        refused(api.post("/v1/associations/vgg/bodies",
                "{\"name\":\"DB\",\"abbreviation\":\"DB\",\"kind\":\"executive-board\"}"));
        refused(api.post("/v1/meetings/" + meeting + "/cancellation",
                "{\"reasons\":[{\"category\":\"low-attendance\"}]}", "If-Match", "\"0\""));
        refused(api.grant("vgg", "acc-4", "staff"));
        refused(api.postAs(Api.ADMINISTRATOR, "/v1/associations",
                "{\"slug\":\"nieuw\",\"name\":\"Nieuw\",\"shortName\":\"N\"}"));
        accounts.addIfAbsent(new Account("acc-old", "old", "{noop}geheim", Map.of("vgg", Set.of("STAFF"))));
        for (var runner : starting) {
            runner.run(new DefaultApplicationArguments());
        }
        assertThat(accounts.byId("acc-old").orElseThrow().rolesPerAssociation()).as("it waits").isNotEmpty();
        assertThat(api.head()).isEqualTo(head);
    }

    private static void refused(Api.Answer answer) {
        assertThat(answer.code()).as(answer.problem().toString()).isEqualTo("log-shorter-than-checkpoint");
        assertThat(answer.status()).isEqualTo(409);
    }
}
