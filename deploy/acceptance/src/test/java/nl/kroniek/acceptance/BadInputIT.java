package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever people send: a problem with a stable code and a sentence, the log unchanged, never a 500. */
class BadInputIT {

    private static final String MEETINGS = "/v1/associations/vgg/meetings";

    private final RegistryProcess registry = Registries.writing();
    private final Client secretary = registry.as("secretaris");
    private final Client auditor = registry.as("auditor");
    private final Known known = new Known(secretary);
    private final String board = known.body("Dagelijks Bestuur VGG");
    private long head;

    @BeforeEach
    void remember_where_the_log_ends() {
        head = head();
    }

    @AfterEach
    void the_log_is_unchanged() {
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void an_unknown_body() {
        refused(post(meeting("bdy-00000000-0000-0000-0000-000000000000", "2024-03-01")), 400, 404, 409);
    }

    @Test
    void a_day_that_does_not_exist() {
        assertThat(refused(post(meeting(board, "2024-02-31")), 400).toString()).contains("2024-02-31");
    }

    @Test
    void cancelling_a_cancelled_meeting() {
        String meeting = cancelled();
        refused(secretary.post("/v1/meetings/" + meeting + "/cancellation", REASONS, "If-Match", version(meeting)),
                409);
    }

    @Test
    void a_missing_if_match() {
        refused(secretary.post("/v1/meetings/" + cancelled() + "/cancellation-withdrawal", "{\"reason\":\"toch\"}"),
                428);
    }

    @Test
    void a_stale_if_match() {
        refused(secretary.post("/v1/meetings/" + cancelled() + "/cancellation-withdrawal", "{\"reason\":\"toch\"}",
                "If-Match",
                "\"0\""), 412);
    }

    @Test
    void a_mangled_if_match() {
        refused(secretary.post("/v1/meetings/" + cancelled() + "/cancellation-withdrawal", "{\"reason\":\"toch\"}",
                "If-Match",
                "zeven"), 400, 412);
    }

    @Test
    void a_missing_role() {
        for (String reader : new String[]{"medewerker", "auditor"}) {
            refused(registry.as(reader).post(MEETINGS, meeting(board, "2024-03-01")), 403);
        }
    }

    @Test
    void no_account_at_all() {
        refused(new Client(registry.address(), "nobody", "nothing").post(MEETINGS, meeting(board, "2024-03-01")), 401);
    }

    @Test
    void malformed_json() {
        for (String body : new String[]{"{\"title\":", "", "[]", "\"\"", "null", "{\"title\":{}}", "{\"title\":[]}"}) {
            refused(post(body), 400);
        }
    }

    @Test
    void a_text_of_two_megabytes() {
        refused(post(
                "{\"title\":\"" + "x".repeat(2 << 20) + "\",\"on\":\"2024-03-01\",\"bodies\":[\"" + board + "\"]}"),
                413);
    }

    @Test
    void a_title_that_no_list_can_show() {
        refused(post("{\"title\":\"" + "x".repeat(10_000) + "\",\"on\":\"2024-03-01\",\"bodies\":[\"" + board + "\"]}"),
                400);
    }

    @Test
    void an_unknown_field() {
        assertThat(refused(post(meeting(board, "2024-03-01").replace("{\"title\"", "{\"titel\":\"x\",\"title\"")), 400)
                .toString()).contains("titel");
    }

    @Test
    void a_meeting_that_does_not_exist() {
        refused(secretary.post("/v1/meetings/mtg-none/cancellation", REASONS, "If-Match", "\"0\""), 404);
        refused(secretary.get("/v1/meetings/mtg-none"), 404);
        refused(secretary.get("/v1/meetings/mtg;none"), 400, 404);
        // The web server refuses this one before any of our code sees it.
        refused(secretary.get("/v1/meetings/%00"), 400);
    }

    @Test
    void an_association_that_is_not_yours() {
        refused(secretary.post("/v1/associations/elders/meetings", meeting(board, "2024-03-01")), 403, 404);
        refused(secretary.get("/v1/associations/elders/meetings"), 404);
    }

    @Test
    void filters_that_make_no_sense() {
        for (String filter : new String[]{"status=perhaps", "from=2023-02-31", "colour=blue", "after=soon",
                "kind=party"}) {
            refused(secretary.get(MEETINGS + "?" + filter), 400);
        }
    }

    @Test
    void the_wrong_method_and_the_wrong_kind_of_body() {
        refused(secretary.post("/v1/associations/vgg/calendar-of-the-moon", "{}"), 404, 405);
        refused(secretary.post(MEETINGS, "<meeting/>", "Content-Type", "application/xml"), 415);
    }

    private HttpResponse<String> post(String body) {
        return secretary.post(MEETINGS, body);
    }

    private static final String REASONS = "{\"reasons\":[{\"category\":\"illness\"}]}";

    private static String meeting(String body, String on) {
        return "{\"title\":\"Overleg\",\"on\":\"" + on + "\",\"bodies\":[\"" + body + "\"]}";
    }

    private String cancelled() {
        return known.meetings("status=cancelled").get("items").get(0).get("id").asString();
    }

    private String version(String meeting) {
        return secretary.get("/v1/meetings/" + meeting).headers().firstValue("ETag").orElseThrow();
    }

    /** The answer's position is the end of the whole log, whatever page was asked for. */
    private long head() {
        return auditor.json("/v1/associations/vgg/log?limit=1").get("position").asLong();
    }

    private static JsonNode refused(HttpResponse<String> answer, int... statuses) {
        assertThat(answer.statusCode()).as(answer.body()).isIn((Object[]) box(statuses));
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(answer.statusCode());
        assertThat(problem.get("code").asString()).matches("[a-z]+(-[a-z]+)*");
        assertThat(problem.get("detail").asString()).hasSizeGreaterThan(10).doesNotContain("Exception", "nl.kroniek");
        return problem;
    }

    private static Integer[] box(int[] statuses) {
        return Arrays.stream(statuses).boxed().toArray(Integer[]::new);
    }
}
