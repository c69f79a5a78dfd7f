package nl.kroniek.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kroniek.events.plan.Half;
import nl.kroniek.query.plan.progress.ActivityRow;
import nl.kroniek.query.plan.progress.LightCount;
import nl.kroniek.query.plan.progress.PlanRow;
import nl.kroniek.query.plan.progress.Progress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The annual plan by chapter with the lights of both halves. */
@Controller
class ProgressPage {

    private static final Map<String, LightCount> LIGHTS = Map.of("twee", LightCount.TWO, "een", LightCount.ONE, "geen",
            LightCount.NONE, "onbekend", LightCount.LOST);
    private static final List<String> LIGHT_ORDER = List.of("twee", "een", "geen", "onbekend");
    private static final Map<String, Half> HALVES = Map.of("1", Half.FIRST, "2", Half.SECOND);

    /**
     * The activities of one chapter.
     *
     * @param lights in words, of the halves that are shown: "Kleur onbekend: 3"
     */
    public record Chapter(String title, List<ActivityLine> activities, String lights) {}

    /** The lights of all activities in one half. */
    public record HalfLights(String title, List<LightTally> lights) {}

    private final Desks desks;

    ProgressPage(Desks desks) {
        this.desks = desks;
    }

    @GetMapping("/{association:[a-z0-9-]+}/voortgang")
    ModelAndView latest(@PathVariable String association, HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        List<PlanRow> plans = desk.chronicle().progress().plans();
        return plans.isEmpty()
                ? desk.page("progress-empty", "progress")
                : new ModelAndView("redirect:" + desk.at("/voortgang/" + plans.getLast().year()));
    }

    @GetMapping("/{association:[a-z0-9-]+}/voortgang/{year:\\d{4}}")
    ModelAndView year(@PathVariable String association, @PathVariable int year,
            @RequestParam Map<String, String> given, HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        Progress progress = desk.chronicle().progress();
        PlanRow plan = progress.plan(year).orElseThrow(PageMissing::new);
        Choices typed = new Choices(given, desk);
        Half half = typed.choose("helft", HALVES::get);
        LightCount light = typed.choose("lampje", LIGHTS::get);
        List<ActivityRow> rows = progress.select(year, half, light);
        return desk.page("progress", "progress").addObject("plan", plan)
                .addObject("chapters", chapters(rows, half, desk))
                .addObject("counts", Arrays.stream(Half.values()).filter(each -> half == null || each == half)
                        .map(each -> new HalfLights(Note.capital(desk.words().word(each)),
                                LightTally.of(rows, each, desk)))
                        .toList())
                .addObject("problems", typed.problems()).addObject("tally", desk.count("tally.activity", rows.size()))
                .addObject("half", half == null ? "" : typed.text("helft")).addObject("light", typed.text("lampje"))
                .addObject("lights", lights(desk, typed.text("lampje")))
                .addObject("lost", progress.select(year, half, LightCount.LOST).stream().filter(rows::contains).count())
                .addObject("years", progress.plans().stream().map(PlanRow::year).toList())
                .addObject("notes", Note.about(plan.id().value(), desk));
    }

    private static List<Option> lights(Desk desk, String chosen) {
        return LIGHT_ORDER.stream()
                .map(code -> Option.of(code, desk.words().word(Objects.requireNonNull(LIGHTS.get(code))),
                        chosen))
                .toList();
    }

    private static List<Chapter> chapters(List<ActivityRow> rows, @Nullable Half half, Desk desk) {
        Map<String, List<ActivityRow>> chapters = new LinkedHashMap<>();
        rows.forEach(row -> chapters.computeIfAbsent(row.form().chapter(), title -> new ArrayList<>()).add(row));
        return chapters.entrySet().stream().map(each -> new Chapter(each.getKey(),
                each.getValue().stream().map(row -> ActivityLine.of(row, desk)).toList(),
                lights(each.getValue(), half, desk))).toList();
    }

    /**
     * How many lights of which kind stand in a chapter, so that one need not open it to see whether it asks for care.
     */
    private static String lights(List<ActivityRow> rows, @Nullable Half half, Desk desk) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Arrays.stream(Half.values()).filter(each -> half == null || each == half)
                .flatMap(each -> LightTally.of(rows, each, desk).stream())
                .filter(tally -> !tally.light().shapes().contains("absent"))
                .forEach(tally -> numbers.merge(tally.light().text(), tally.number(), Integer::sum));
        return String.join(", ", numbers.entrySet().stream()
                .map(each -> desk.say("progress.light-count", each.getKey(), each.getValue())).toList());
    }
}
