package nl.kroniek.query.web.progress;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kroniek.events.Netherlands;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.plan.Explanation;
import nl.kroniek.events.plan.Half;
import nl.kroniek.query.plan.progress.ActivityRow;
import nl.kroniek.query.plan.progress.HalfReport;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.Note;
import nl.kroniek.query.web.Option;
import nl.kroniek.query.web.PageMissing;
import nl.kroniek.query.web.Visit;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Forms;
import nl.kroniek.query.web.form.Mentions;
import nl.kroniek.query.web.form.Sent;
import nl.kroniek.query.web.form.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What was done for an activity in a half. What was reported before is filled in, for the last report stands. */
@Controller
class ReportPage {

    private static final String PATH = "/{association:[a-z0-9-]+}/voortgang/{year:\\d{4}}/{id}/melden";

    private final Desks desks;
    private final Forms forms;
    private final Clock clock;

    ReportPage(Desks desks, Forms forms, Clock clock) {
        this.desks = desks;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView fresh(@PathVariable String association, @PathVariable int year, @PathVariable String id,
            @RequestParam(defaultValue = "") String helft, HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        ActivityRow activity = activity(year, id, desk);
        Half half = HalfChoice.of(helft, activity);
        Typed reported = Mentions.of(desk).shown(new Typed(filled(activity.half(half), desk)));
        return page(Form.fresh(reported, null), activity, half, desk);
    }

    @PostMapping(PATH)
    ModelAndView report(@PathVariable String association, @PathVariable int year, @PathVariable String id,
            @RequestParam(defaultValue = "") String helft, HttpServletRequest request, HttpServletResponse response) {
        Desk desk = desks.open(association, request);
        ActivityRow activity = activity(year, id, desk);
        Half half = HalfChoice.of(helft, activity);
        Typed typed = Typed.of(request);
        if (typed.isShowOnly()) {
            return page(new Form(typed, List.of()), activity, half, desk);
        }
        return switch (forms.send("/v1/plans/" + activity.plan().value() + "/reports",
                ReportDraft.of(forms.draft(typed, desk), typed, activity, half), null, desk)) {
            case Sent.Done done -> Forms.to(desk.at("/voortgang/" + year + "/" + id + "?" + Visit.RECORDED + "=" + id),
                    done.reply(), response);
            case Sent.Again again -> page(again.form(), activity, half, desk);
        };
    }

    private Map<String, List<String>> filled(@Nullable HalfReport report, Desk desk) {
        Map<String, List<String>> fields = new HashMap<>(LineFields.filled(report));
        fields.putAll(LightFields.filled(report == null ? null : report.light()));
        Explanation why = report == null ? null : report.explanation();
        if (why != null) {
            fields.putAll(Map.of("oorzaak", List.of(why.cause()), "gevolg", List.of(why.consequence()), "bijsturing",
                    List.of(why.correction())));
        }
        fields.put("noot", report == null || report.note() == null ? List.of() : List.of(report.note()));
        fields.put("gemeld", List.of(desk.words().plain(VagueDate.day(Netherlands.today(clock)))));
        fields.values().removeIf(List::isEmpty);
        return fields;
    }

    private static ModelAndView page(Form form, ActivityRow activity, Half half, Desk desk) {
        List<LineField> lines = LineField.of(form, desk);
        List<String> mentioned = lines.stream().flatMap(line -> line.rests().stream()).map(LineField.Rest::id)
                .toList();
        List<Option> things = Unmentioned.inHalf(activity.year(), half, desk)
                .map(entry -> new Option(entry.id().value(), desk.link(entry.id().value()).text(), false)).toList();
        return desk.page("progress/report", "progress").addObject("form", form).addObject("lines", lines)
                .addObject("activity", desk.link(activity.id())).addObject("year", activity.year())
                .addObject("half", Note.capital(desk.words().word(half)))
                .addObject("address", desk.at("/voortgang/" + activity.year() + "/" + activity.id().value()
                        + "/melden?helft=" + HalfChoice.code(half)))
                .addObject("results", activity.form().results().stream().map(desk.words()::text).toList())
                .addObject("proposals", Unmentioned.of(activity, half, mentioned, desk)).addObject("things", things)
                .addObject("lights", LightFields.options(desk)).addObject("colours", LightFields.colours(desk))
                .addObject("before", activity.half(half) != null)
                .addObject("why", ReportDraft.WHY.stream().anyMatch(field -> !form.value(field).isBlank()
                        || form.wrong(field) != null));
    }

    private static ActivityRow activity(int year, String id, Desk desk) {
        return desk.chronicle().progress().activity(id).filter(found -> found.year() == year)
                .orElseThrow(PageMissing::new);
    }
}
