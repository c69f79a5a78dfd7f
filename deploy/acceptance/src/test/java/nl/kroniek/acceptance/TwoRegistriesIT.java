package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Two registries on one database write to the same meeting and watch the same answers. */
class TwoRegistriesIT {

    private static final int PEOPLE = 30;
    private static final int DECISIONS = 25;
    private static final List<Client> DOORS = Pair.doors();
    private static final Client SECRETARY = DOORS.getFirst();

    private static String body = "";

    @BeforeAll
    static void associations() {
        sent("/v1/associations", "{\"slug\":\"twee\",\"name\":\"Vereniging Twee\",\"shortName\":\"VT\"}");
        sent("/v1/associations/twee/accounts", "{\"name\":\"" + SECRETARY.account()
                + "\",\"roles\":[\"secretary\",\"auditor\"]}");
        body = begun("/v1/associations/twee/bodies", "{\"name\":\"PHO\",\"kind\":\"portfolio-council\"}");
    }

    @Test
    void answers_at_both_doors_and_a_cancellation_make_one_story() throws Exception {
        Crossed crossed = new Crossing(SECRETARY, DOORS.stream().map(Client::address).toList(), "twee",
                body.substring("/v1/bodies/".length()), PEOPLE).run(10, true);

        assertThat(crossed.differences()).isEmpty();
        assertThat(crossed.heard().stream().filter(each -> !each.kept())).allSatisfy(each -> {
            assertThat(each.status()).as(each.toString()).isIn(200, 409, 412);
            assertThat(each.said()).as(each.toString()).endsWith(".").contains(" ");
        });
        System.out.printf("at two doors: %d of %d answers recorded; the others: %s%n", crossed.heard().stream()
                .filter(Heard::kept).count(), PEOPLE, crossed.heard().stream().map(Heard::said).distinct().toList());
        assertThat(Crossed.verified(DOORS.getLast())).isEqualTo("whole");
    }

    @Test
    void that_too_few_come_is_signalled_once_although_both_watch() throws Exception {
        for (int round = 0; round < 3; round++) {
            assertThat(signals(low())).isEqualTo(1);
        }
    }

    /** Neither writes what the other looks at, and no lock is common to the two processes. */
    @Test
    void of_a_decision_at_one_door_and_a_mistake_at_the_other_one_is_recorded() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (var people = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < DECISIONS; round++) {
                String meeting = begun("/v1/associations/twee/meetings",
                        "{\"title\":\"Kruist\",\"on\":\"2023-06-05\"}");
                String decision = "{\"decidedBy\":\"het bestuur\",\"on\":\"2023-06-05\",\"resolution\":{\"kind\":\"decision\","
                        + "\"title\":\"Kruist\",\"text\":\"Zo.\"},\"meeting\":\"" + meeting.substring("/v1/meetings/"
                                .length())
                        + "\"}";
                var ends = people.invokeAll(List.<Callable<Integer>>of(() -> {
                    start.await();
                    return DOORS.getFirst().post("/v1/associations/twee/decisions", decision).statusCode();
                }, () -> {
                    start.await();
                    return DOORS.getLast().post(meeting + "/mistake", "{\"reason\":\"dubbel\"}", "If-Match", "\"0\"")
                            .statusCode();
                }));
                assertThat(List.of(ends.getFirst().get(), ends.getLast().get())).as("round %d", round)
                        .isIn(List.of(201, 409), List.of(409, 204));
            }
        }
    }

    /** A meeting to which, by answers given at both doors at once, too few come. */
    private static String low() {
        String few = begun("/v1/associations/twee/bodies", "{\"name\":\"DB\",\"kind\":\"executive-board\"}");
        sent(few + "/minimum-attendance", "{\"minimum\":{\"kind\":\"fixed\",\"number\":3}}", "If-Match", "\"0\"");
        String meeting = begun("/v1/associations/twee/meetings",
                "{\"title\":\"DB\",\"on\":\"2036-06-05\",\"bodies\":[\""
                        + few.substring("/v1/bodies/".length()) + "\"]}");
        sent(meeting + "/invitations", "{\"invitees\":[%s]}".formatted(String.join(",", List.of("a", "b", "c", "d")
                .stream().map(who -> "{\"kind\":\"of-party\",\"party\":\"" + who + "\"}").toList())));
        List.of(1, 2, 3, 4).parallelStream().forEach(number -> assertThat(DOORS.get(number % 2).post(meeting
                + "/answers", "{\"answers\":[{\"invitation\":" + number + ",\"answer\":\"declined\"}]}").statusCode())
                .isEqualTo(204));
        return meeting;
    }

    /** From the first on as long again as that took, and a second more, for another to come. */
    private static long signals(String meeting) throws InterruptedException {
        long begin = System.nanoTime();
        while (said(meeting) == 0 && System.nanoTime() - begin < 30_000_000_000L) {
            Thread.sleep(50);
        }
        Thread.sleep(1_000 + (System.nanoTime() - begin) / 1_000_000);
        return said(meeting);
    }

    /** The calendar may not have seen the meeting yet: then nothing is said of it. */
    private static long said(String meeting) {
        HttpResponse<String> story = SECRETARY.get(meeting + "/history");
        return story.statusCode() == 404
                ? 0
                : JsonMapper.shared().readTree(story.body()).path("items").valueStream()
                        .filter(item -> item.path("sentence").asString("").endsWith(" komen te weinig mensen."))
                        .count();
    }

    private static String begun(String path, String json) {
        return sent(path, json).headers().firstValue("Location").orElseThrow();
    }

    private static HttpResponse<String> sent(String path, String json, String... headers) {
        HttpResponse<String> answer = SECRETARY.post(path, json, headers);
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        return answer;
    }
}
