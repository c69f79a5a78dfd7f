package nl.kroniek.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import nl.kroniek.events.plan.Half;
import nl.kroniek.query.plan.progress.ActivityForm;
import nl.kroniek.query.plan.progress.ActivityRow;
import nl.kroniek.query.plan.progress.HalfReport;
import nl.kroniek.query.history.History;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One activity in the association's own form, each line with what it rests on. */
@Controller
class ActivityPage {

    /** One of the two halves. */
    public record HalfCell(String title, LightSign light, List<ActivityLine.Resting> lines) {}

    private final Desks desks;
    private final History history;

    ActivityPage(Desks desks, History history) {
        this.desks = desks;
        this.history = history;
    }

    @GetMapping("/{association:[a-z0-9-]+}/voortgang/{year:\\d{4}}/{id}")
    ModelAndView activity(@PathVariable String association, @PathVariable int year, @PathVariable String id,
            HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        ActivityRow row = desk.chronicle().progress().activity(id).filter(found -> found.year() == year)
                .orElseThrow(PageMissing::new);
        ActivityForm form = row.form();
        return desk.page("activity", "progress").addObject("row", row).addObject("plan", desk.link(row.plan()))
                .addObject("title", desk.words().text(form.title()))
                .addObject("above", above(form, desk)).addObject("results", texts(form.results(), desk))
                .addObject("halves", Arrays.stream(Half.values()).map(half -> cell(row, half, desk)).toList())
                .addObject("below", below(form, desk)).addObject("goal", Goal.of(row, desk))
                .addObject("staffText",
                        form.staffMeetings() == null ? null : desk.words().text(form.staffMeetings()))
                .addObject("staffMeetings", ActivityLine.lines(row.lists().staffMeetings(), desk))
                .addObject("toBeScheduled", ActivityLine.lines(row.lists().toBeScheduled(), desk))
                .addObject("context", ActivityLine.lines(row.lists().context(), desk))
                .addObject("why", Why.of(row, desk)).addObject("outcome", outcome(row, desk))
                .addObject("notes", Note.about(id, desk))
                .addObject("documents",
                        desk.links(desk.chronicle().documents().about(id).stream().map(each -> each.id()).toList()))
                .addObject("story", Told.of(row, desk, history));
    }

    private static Facts above(ActivityForm form, Desk desk) {
        return new Facts(desk).always("organiser", form.organisers().stream().map(desk::link).toList())
                .always("chair", form.chairs().stream().map(each -> new Link(desk.words().holder(each), null)).toList())
                .always("committee",
                        form.committees().stream().map(each -> new Link(desk.words().committee(each), null)).toList())
                .always("objective", desk.words().text(form.objective()));
    }

    private static Facts below(ActivityForm form, Desk desk) {
        return new Facts(desk).always("collaboration", form.partners().stream().map(desk::link).toList());
    }

    private static Facts outcome(ActivityRow row, Desk desk) {
        Facts facts = new Facts(desk);
        if (row.handedOver() != null) {
            facts.always("handed-over", List.of(desk.link(row.handedOver().to())))
                    .always("handed-over-on", desk.words().full(row.handedOver().on()));
            if (row.handedOver().decision() != null) {
                facts.always("by-decision", List.of(desk.link(row.handedOver().decision())));
            }
        }
        if (row.ended() != null) {
            facts.always("ended", desk.words().full(row.ended().on()));
            if (row.ended().decision() != null) {
                facts.always("by-decision", List.of(desk.link(row.ended().decision())));
            }
        }
        return facts;
    }

    private static HalfCell cell(ActivityRow row, Half half, Desk desk) {
        HalfReport report = row.half(half);
        return new HalfCell(Note.capital(desk.words().word(half)), LightSign.of(report, desk),
                report == null ? List.of() : ActivityLine.lines(report.lines(), desk));
    }

    private static List<String> texts(List<String> typed, Desk desk) {
        return typed.stream().map(desk.words()::text).toList();
    }
}
