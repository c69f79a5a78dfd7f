package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is written over HTTP: numbers without gap, one's own write at once, a repeat that changes nothing. */
class WritingIT {

    private static final int CLIENTS = 16;

    private final RegistryProcess registry = Registries.writing();
    private final Client secretary = registry.as("secretaris");
    private final Known known = new Known(secretary);

    @Test
    void sixteen_clients_recording_decisions_of_one_body_and_year_get_the_numbers_from_one_on() throws Exception {
        String body = known.body("PHO Onderwijs");
        List<Callable<HttpResponse<String>>> calls = IntStream.range(0, 2 * CLIENTS)
                .<Callable<HttpResponse<String>>>mapToObj(i -> () -> decide(body, "2003-05-06", "Besluit " + i))
                .toList();
        long position = -1;
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (Future<HttpResponse<String>> call : clients.invokeAll(calls)) {
                assertThat(call.get().statusCode()).as(call.get().body()).isEqualTo(201);
                position = Math.max(position, position(call.get()));
            }
        }
        JsonNode items = secretary.json("/v1/associations/vgg/decisions?year=2003&after=" + position).get("items");
        // Decisions without a date may lie in any year; they have no number.
        List<Integer> numbers = items.valueStream().filter(item -> item.has("number"))
                .map(item -> item.at("/number/number").asInt()).sorted().toList();
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 2 * CLIENTS).boxed().toList());
    }

    @Test
    void whoever_asks_after_a_position_sees_what_was_written_there() {
        String body = known.body("Dagelijks Bestuur VGG");
        for (int i = 0; i < 10; i++) {
            String word = UUID.randomUUID().toString();
            HttpResponse<String> written = decide(body, "2002-01-01", word);
            JsonNode read = secretary.json(DECISIONS + "?q=" + word + "&after=" + position(written));
            assertThat(read.get("total").asInt()).isEqualTo(1);
            assertThat(read.get("position").asLong()).isGreaterThanOrEqualTo(position(written));
        }
    }

    @Test
    void a_repeat_with_the_same_key_gets_the_same_answer_and_another_payload_is_refused() {
        String key = UUID.randomUUID().toString();
        String body = known.body("Dagelijks Bestuur VGG");
        String first = decision(body, "2001-01-01", "Eenmaal");
        HttpResponse<String> once = secretary.post(DECISIONS, first, "Idempotency-Key", key);
        HttpResponse<String> twice = secretary.post(DECISIONS, first, "Idempotency-Key", key);
        assertThat(once.statusCode()).isEqualTo(201);
        assertThat(twice.statusCode()).isEqualTo(201);
        assertThat(twice.headers().firstValue("Location")).isEqualTo(once.headers().firstValue("Location"));
        assertThat(position(twice)).isEqualTo(position(once));
        HttpResponse<String> other = secretary.post(DECISIONS, decision(body, "2001-01-01", "Anders"),
                "Idempotency-Key", key);
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(secretary.json(DECISIONS + "?q=Eenmaal&after=" + position(once)).get("total").asInt()).isEqualTo(1);
    }

    @Test
    void a_meeting_is_scheduled_cancelled_and_restored_by_version() {
        String body = known.body("PHO Cultuur");
        HttpResponse<String> scheduled = secretary.post("/v1/associations/vgg/meetings",
                "{\"title\":\"PHO Cultuur\",\"on\":\"2034-03-01\",\"bodies\":[\"" + body + "\"]}");
        assertThat(scheduled.statusCode()).as(scheduled.body()).isEqualTo(201);
        String location = scheduled.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> cancelled = secretary.post(location + "/cancellation",
                "{\"reasons\":[{\"category\":\"weather\",\"explanation\":\"storm\"}],\"on\":\"2034-02-28\"}",
                "If-Match",
                etag(scheduled));
        assertThat(cancelled.statusCode()).as(cancelled.body()).isEqualTo(204);
        JsonNode row = secretary.json(location + "?after=" + position(cancelled));
        assertThat(row.get("status").asString()).isEqualTo("cancelled");
        assertThat(row.toString()).contains("weather", "storm");
        HttpResponse<String> back = secretary.post(location + "/cancellation-withdrawal",
                "{\"reason\":\"de storm ging liggen\"}",
                "If-Match", etag(cancelled));
        assertThat(back.statusCode()).as(back.body()).isEqualTo(204);
        assertThat(secretary.json(location + "?after=" + position(back)).get("status").asString())
                .isEqualTo("scheduled");
        assertThat(secretary.json(location + "/history").get("items").size()).isEqualTo(3);
    }

    private static final String DECISIONS = "/v1/associations/vgg/decisions";

    private HttpResponse<String> decide(String body, String on, String title) {
        return secretary.post(DECISIONS, decision(body, on, title));
    }

    private static String decision(String body, String on, String title) {
        return """
            {"decidedBy":"%s","on":"%s","resolution":{"kind":"decision","title":"%s","text":"Wij besluiten dit."}}"""
                .formatted(body, on, title);
    }

    private static long position(HttpResponse<String> answer) {
        return Long.parseLong(answer.headers().firstValue("Position").orElseThrow());
    }

    private static String etag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
