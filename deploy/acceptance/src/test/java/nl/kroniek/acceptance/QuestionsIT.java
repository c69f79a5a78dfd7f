package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The questions that people ask about 2023: a page within three clicks and a query answer each. The same year, with one
 * command changed for each question, is another association: there both answer otherwise.
 */
class QuestionsIT {

    private static final String COUNTER = "tegenproef";

    static final List<Question> QUESTIONS = List.of(QuestionsOnMeetings.LIBRARIES, QuestionsOnMeetings.SPORT,
            QuestionsOnMeetings.HOUSING, QuestionsOnMeetings.VISIT, QuestionsOnPlans.TARGET,
            QuestionsOnPeople.DECISIONS, QuestionsOnPeople.LEFT, QuestionsOnPlans.STAFF_MEETINGS,
            QuestionsOnPlans.LIGHTS, QuestionsOnPeople.ATTENDANCE);

    private static Asking vgg;
    private static Asking changed;

    @BeforeAll
    static void bring_in_the_year_with_one_command_changed_for_each_question() {
        RegistryProcess registry = Registries.reading();
        vgg = Asking.of(registry.as("medewerker"), "vgg");
        Client everybody = registry.as("beheerder");
        List<String> lines = Sample.linesFor(COUNTER);
        for (Question question : QUESTIONS) {
            lines = question.counter().change().in(lines);
        }
        HttpResponse<String> answer = everybody.post("/v1/associations/" + COUNTER + "/imports",
                String.join("\n", lines), "Content-Type", "text/plain");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode summary = JsonMapper.shared().readTree(answer.body().lines().toList().getLast()).get("summary");
        assertThat(summary.get("refused").asInt()).as(answer.body()).isZero();
        assertThat(summary.get("carriedOut").asInt()).isGreaterThan(1_000);
        assertThat(everybody.post("/v1/associations/" + COUNTER + "/accounts",
                "{\"name\":\"beheerder\",\"roles\":[\"secretary\"]}").statusCode()).as("who brings in does not read")
                .isEqualTo(200);
        long head = registry.as("auditor").json("/v1/associations/vgg/log?limit=1").get("position").asLong();
        vgg.json("/bodies?after=" + head);
        changed = Asking.of(everybody, COUNTER);
    }

    @ParameterizedTest
    @FieldSource("QUESTIONS")
    void a_page_within_three_clicks_answers(Question question) {
        assertThat(vgg.texts(question.heading()))
                .anySatisfy(text -> assertThat(text).contains(question.says()));
    }

    @ParameterizedTest
    @FieldSource("QUESTIONS")
    void a_query_answers(Question question) {
        assertThat(question.query().apply(vgg)).isEqualTo(question.answer());
    }

    @ParameterizedTest
    @FieldSource("QUESTIONS")
    void one_changed_command_changes_what_the_page_says(Question question) {
        assertThat(changed.texts(question.heading()))
                .noneSatisfy(text -> assertThat(text).contains(question.says()))
                .anySatisfy(text -> assertThat(text).contains(question.saysAfterTheChange())
                        .doesNotContain(question.counter().says().keySet()));
    }

    @ParameterizedTest
    @FieldSource("QUESTIONS")
    void one_changed_command_changes_what_the_query_gives(Question question) {
        assertThat(question.query().apply(changed)).isNotEqualTo(question.answer())
                .isEqualTo(question.counter().answer());
    }
}
