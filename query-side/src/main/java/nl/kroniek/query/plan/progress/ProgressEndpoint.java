package nl.kroniek.query.plan.progress;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.kroniek.events.plan.Half;
import nl.kroniek.query.border.Answers;
import nl.kroniek.query.border.Desk;
import nl.kroniek.query.border.Question;
import nl.kroniek.query.border.Refused;
import nl.kroniek.query.border.Refused.Code;
import nl.kroniek.query.chronicle.Chronicle;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Half-year progress of a year: all of it, one half, or one activity. */
@RestController
final class ProgressEndpoint {

    private static final String YEAR = "/v1/associations/{association}/progress/{year:\\d{4}}";

    private final Desk desk;
    private final Answers answers;

    ProgressEndpoint(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    /** @param half present when one half was asked for */
    record YearAnswer(PlanRow plan, @Nullable Half half, List<ActivityAnswer> items, int total, long position) {}

    @GetMapping(YEAR)
    ResponseEntity<JsonNode> year(@PathVariable String association, @PathVariable int year,
            HttpServletRequest request) {
        return progress(association, year, null, request);
    }

    @GetMapping(YEAR + "/h1")
    ResponseEntity<JsonNode> firstHalf(@PathVariable String association, @PathVariable int year,
            HttpServletRequest request) {
        return progress(association, year, Half.FIRST, request);
    }

    @GetMapping(YEAR + "/h2")
    ResponseEntity<JsonNode> secondHalf(@PathVariable String association, @PathVariable int year,
            HttpServletRequest request) {
        return progress(association, year, Half.SECOND, request);
    }

    @GetMapping(YEAR + "/activities/{id}")
    ResponseEntity<JsonNode> activity(@PathVariable String association, @PathVariable int year,
            @PathVariable String id, HttpServletRequest request) {
        var chronicle = desk.chronicle(association, desk.timing(new Question(request)));
        var activity = chronicle.progress().activity(id).filter(found -> found.year() == year)
                .orElseThrow(() -> Refused.because(Code.NOT_FOUND));
        return answers.one(chronicle, ActivityAnswer.of(chronicle, activity), planOf(chronicle, year).version());
    }

    private ResponseEntity<JsonNode> progress(String association, int year, @Nullable Half half,
            HttpServletRequest request) {
        var question = new Question(request);
        var light = question.choice("light", LightCount.class);
        var chronicle = desk.chronicle(association, desk.timing(question));
        var plan = planOf(chronicle, year);
        var activities = chronicle.progress().select(year, half, light).stream()
                .map(activity -> ActivityAnswer.of(chronicle, half == null ? activity : activity.only(half))).toList();
        return answers.one(chronicle,
                new YearAnswer(plan, half, activities, activities.size(), chronicle.position()), plan.version());
    }

    private static PlanRow planOf(Chronicle chronicle, int year) {
        return chronicle.progress().plan(year).orElseThrow(() -> Refused.because(Code.NOT_FOUND));
    }
}
