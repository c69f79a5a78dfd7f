package nl.kroniek.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.kroniek.command.Api;
import nl.kroniek.command.CommandSideTest;
import nl.kroniek.log.LogReader;
import nl.kroniek.vault.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@CommandSideTest
class IdempotencyTest {

    private static final String MEETINGS = "/v1/associations/vgg/meetings";

    private final Api api;
    private final LogReader log;

    IdempotencyTest(@Autowired MockMvc http, @Autowired LogReader log, @Autowired Accounts accounts) {
        this.api = new Api(http, log, accounts);
        this.log = log;
    }

    @BeforeEach
    void associations() throws Exception {
        api.registered();
    }

    @Test
    void the_same_key_and_content_gets_the_same_answer_and_is_recorded_once() throws Exception {
        var first = api.post(MEETINGS, "{\"title\":\"PHO\",\"on\":\"2023\"}", "Idempotency-Key", "k-1");
        long head = api.head();
        var again = api.post(MEETINGS, "{ \"on\":\"2023\", \"title\":\"PHO\" }", "Idempotency-Key", "k-1");
        assertThat(first.status()).as("%s", first.problem()).isEqualTo(201);
        assertThat(again.location()).isEqualTo(first.location());
        assertThat(again.etag()).isEqualTo(first.etag());
        assertThat(again.http().getHeader("Position")).isEqualTo(first.http().getHeader("Position"));
        assertThat(api.head()).isEqualTo(head);
    }

    @Test
    void a_fact_is_answered_again_even_when_its_version_has_passed() throws Exception {
        String path = "/v1/meetings/" + api.meeting();
        String hold = "{\"attendance\":35}";
        var first = api.post(path + "/holding", hold, "If-Match", "\"0\"", "Idempotency-Key", "k-2");
        var again = api.post(path + "/holding", hold, "If-Match", "\"0\"", "Idempotency-Key", "k-2");
        assertThat(again.status()).as("%s", again.problem()).isEqualTo(204);
        assertThat(again.etag()).isEqualTo(first.etag()).isEqualTo("\"1\"");
    }

    @Test
    void the_same_key_for_something_else_is_refused() throws Exception {
        api.post(MEETINGS, "{\"title\":\"PHO\",\"on\":\"2023\"}", "Idempotency-Key", "k-3");
        long head = api.head();
        var other = api.post(MEETINGS, "{\"title\":\"PHO\",\"on\":\"2024\"}", "Idempotency-Key", "k-3");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
        assertThat(api.post(MEETINGS, "{}", "Idempotency-Key", "two words").code())
                .isEqualTo("malformed-idempotency-key");
        assertThat(api.head()).isEqualTo(head);
    }

    @Test
    void who_sends_the_same_at_the_same_time_gets_one_meeting() throws Exception {
        Callable<Api.Answer> send = () -> api.post(MEETINGS, "{\"title\":\"Tegelijk\",\"on\":\"2023\"}",
                "Idempotency-Key", "k-4");
        try (var clients = Executors.newFixedThreadPool(8)) {
            var answers = clients.invokeAll(Stream.generate(() -> send).limit(16).toList());
            for (var answer : answers) {
                assertThat(answer.get().status()).as("%s", answer.get().problem()).isEqualTo(201);
                assertThat(answer.get().location()).isEqualTo(answers.getFirst().get().location());
            }
            assertThat(log.ofAggregate(answers.getFirst().get().id())).hasSize(1);
        }
    }

    @Test
    void a_name_is_nowhere_in_the_log_and_still_recognised_when_it_is_sent_again() throws Exception {
        String person = "{\"name\":\"Annelies Voorbeeld\"}";
        var first = api.post("/v1/associations/vgg/persons", person, "Idempotency-Key", "k-5");
        var again = api.post("/v1/associations/vgg/persons", person, "Idempotency-Key", "k-5");
        assertThat(first.status()).as("%s", first.problem()).isEqualTo(201);
        assertThat(again.location()).isEqualTo(first.location());
        assertThat(api.post("/v1/associations/vgg/persons", "{\"name\":\"Iemand Anders\"}", "Idempotency-Key", "k-5")
                .code()).isEqualTo("idempotency-key-reused");
        var recorded = log.ofAggregate(first.id()).getFirst();
        assertThat(recorded.toString()).doesNotContain("Annelies").doesNotContain("Voorbeeld");
        assertThat(recorded.metadata().get("payloadHash")).isNotEqualTo(sha256("register-person\n" + first.id() + "\n"
                + person));
    }

    private static String sha256(String text) throws Exception {
        return java.util.HexFormat.of().formatHex(java.security.MessageDigest.getInstance("SHA-256")
                .digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
