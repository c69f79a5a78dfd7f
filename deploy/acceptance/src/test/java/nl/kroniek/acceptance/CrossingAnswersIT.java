package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fifty people answer over HTTP, each by their own link, while the secretary cancels: one story, and everybody is told.
 */
class CrossingAnswersIT {

    private static final int PEOPLE = 50;
    private static final RegistryProcess REGISTRY = Registries.writing();
    private static final Client SECRETARY = REGISTRY.as("secretaris");
    private static final String BODY = body();

    private static String body() {
        String at = SECRETARY.post("/v1/associations/vgg/bodies", "{\"name\":\"Overleg "
                + UUID.randomUUID().toString().substring(0, 8) + "\",\"kind\":\"portfolio-council\"}").headers()
                .firstValue("Location").orElseThrow();
        return at.substring(at.lastIndexOf('/') + 1);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "12, true", "25, false", "45, true"})
    void what_was_said_to_be_recorded_stands_once_and_everybody_else_is_told_why_not(int before, boolean colleague)
            throws Exception {
        Crossed crossed = crossing(PEOPLE).run(before, colleague);

        assertThat(crossed.differences()).isEmpty();
        List<Heard> refused = crossed.heard().stream().filter(each -> !each.kept()).toList();
        assertThat(crossed.heard()).hasSize(PEOPLE);
        assertThat(PEOPLE - refused.size()).isGreaterThanOrEqualTo(before);
        assertThat(refused).allSatisfy(each -> {
            // A page shows its form again, with the sentence.
            assertThat(each.status()).as(each.toString()).isIn(200, 409, 412);
            assertThat(each.said()).as(each.toString()).endsWith(".").contains(" ");
        });
        System.out.printf("50 answers and a cancellation after %d of them: %d recorded, %d refused: %s%n", before,
                PEOPLE - refused.size(), refused.size(), refused.stream().map(Heard::said).distinct().toList());
        assertThat(Crossed.verified(REGISTRY.as("auditor"))).isEqualTo("whole");
    }

    /** Without this the test above could look at nothing. */
    @Test
    void an_answer_that_is_lost_altered_doubled_or_kept_after_all_is_found() throws Exception {
        Crossed whole = crossing(8).run(4, false);
        assertThat(whole.differences()).isEmpty();
        Heard kept = whole.heard().stream().filter(Heard::kept).findFirst().orElseThrow();

        assertThat(told(whole, kept, kept.with(kept.answer().equals("declined") ? "tentative" : "declined"))
                .differences()).hasSize(2).allMatch(found -> found.contains(" of " + kept.number() + ":"));
        assertThat(told(whole, kept, kept.contrary()).differences()).hasSize(2)
                .allMatch(found -> found.contains(" of " + kept.number() + ":"));

        ObjectNode lost = (ObjectNode) whole.invitations().deepCopy();
        ((ObjectNode) lost.at("/invitations/invited/" + (kept.number() - 1))).remove("answer");
        assertThat(new Crossed(whole.heard(), lost, whole.history(), whole.meeting()).differences())
                .containsExactly("view of " + kept.number() + ": stands ");

        assertThat(retold(whole, kept, 0).differences()).hasSize(2)
                .anyMatch(found -> found.startsWith("story of " + kept.number()))
                .anyMatch(found -> found.startsWith("figures"));
        assertThat(retold(whole, kept, 2).differences()).anyMatch(found -> found.startsWith("story of "
                + kept.number()));
    }

    private static Crossing crossing(int people) {
        return new Crossing(SECRETARY, List.of(REGISTRY.address()), "vgg", BODY, people);
    }

    private static Crossed told(Crossed whole, Heard one, Heard instead) {
        List<Heard> heard = new ArrayList<>(whole.heard());
        heard.set(heard.indexOf(one), instead);
        return new Crossed(heard, whole.invitations(), whole.history(), whole.meeting());
    }

    /** The same story with that answer so many times in it. */
    private static Crossed retold(Crossed whole, Heard one, int times) {
        ObjectNode history = (ObjectNode) whole.history().deepCopy();
        ArrayNode items = (ArrayNode) history.get("items");
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.get(i).path("sentence").asString("").startsWith("gemeente Kruispunt " + one.number() + " ")) {
                JsonNode item = items.remove(i);
                for (int n = 0; n < times; n++) {
                    items.insert(i, item);
                }
            }
        }
        return new Crossed(whole.heard(), whole.invitations(), history, whole.meeting());
    }
}
