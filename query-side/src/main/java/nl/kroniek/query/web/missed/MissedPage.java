package nl.kroniek.query.web.missed;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.kroniek.events.BodyId;
import nl.kroniek.query.meeting.missed.NonOccurrences;
import nl.kroniek.query.meeting.missed.NonOccurrences.Count;
import nl.kroniek.query.web.Choices;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.Link;
import nl.kroniek.query.web.Note;
import nl.kroniek.query.web.Option;
import nl.kroniek.query.web.Tally;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What did not go ahead: how often for which reason, of which body, in which year, and each with its why. */
@Controller
class MissedPage {

    /** A value with how often it occurs; the link narrows the page to it where it can. */
    public record Counted(Link what, int number) {}

    private final Desks desks;

    MissedPage(Desks desks) {
        this.desks = desks;
    }

    @GetMapping("/{association:[a-z0-9-]+}/niet-doorgegaan")
    ModelAndView missed(@PathVariable String association, @RequestParam Map<String, String> given,
            HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        Choices typed = new Choices(given, desk);
        Integer year = typed.choose("jaar", text -> text.matches("[12]\\d{3}") ? Integer.valueOf(text) : null);
        BodyId body = typed.choose("gremium",
                text -> desk.chronicle().bodies().find(new BodyId(text)).map(found -> found.id()).orElse(null));
        NonOccurrences found = NonOccurrences.of(desk.chronicle().calendar(), year, body);
        NonOccurrences all = NonOccurrences.of(desk.chronicle().calendar(), null, null);
        return desk.page("missed/missed", "calendar").addObject("problems", typed.problems())
                .addObject("years", years(all, typed.text("jaar")))
                .addObject("bodies", bodies(all, desk, typed.text("gremium")))
                .addObject("items", found.items().stream().map(each -> MissedLine.of(each, desk)).toList())
                .addObject("tally", desk.count("missed.tally", found.items().size())
                        + (found.items().isEmpty()
                                ? ""
                                : " " + Tally.statuses(found.items().stream().map(each -> each.meeting()).toList(),
                                        desk) + "."))
                .addObject("byReason", counted(found.byReason(), each -> new Link(each == null
                        ? desk.say("missed.no-reason")
                        : Note.capital(desk.words().word(each)), null)))
                .addObject("byBody", counted(found.byBody(), each -> each == null
                        ? new Link(desk.say("missed.no-body"), null)
                        : new Link(desk.words().name(each),
                                desk.at("/niet-doorgegaan?gremium=" + each.value()
                                        + (year == null ? "" : "&jaar=" + year)))))
                .addObject("byYear", counted(found.byYear(), each -> each == null
                        ? new Link(desk.say("missed.no-year"), null)
                        : new Link(each.toString(), desk.at("/niet-doorgegaan?jaar=" + each
                                + (body == null ? "" : "&gremium=" + body.value())))))
                .addObject("title", year == null
                        ? desk.say("missed.title")
                        : desk.say("missed.title-year",
                                year.toString()))
                .addObject("body", body == null ? null : desk.link(body));
    }

    private static <T> List<Counted> counted(List<Count<T>> counts, Function<T, Link> link) {
        return counts.stream().map(each -> new Counted(link.apply(each.value()), each.number())).toList();
    }

    private static List<Option> years(NonOccurrences all, String chosen) {
        return all.byYear().stream().map(Count::value).filter(Objects::nonNull).sorted()
                .map(year -> Option.of(year.toString(), year.toString(), chosen)).toList();
    }

    private static List<Option> bodies(NonOccurrences all, Desk desk, String chosen) {
        return all.byBody().stream().map(Count::value).filter(Objects::nonNull)
                .map(body -> Option.of(body.value(), desk.words().name(body), chosen)).sorted(
                        Comparator.comparing(Option::text))
                .toList();
    }
}
