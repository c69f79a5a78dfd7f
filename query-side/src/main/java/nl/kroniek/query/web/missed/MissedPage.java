package nl.kroniek.query.web.missed;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.meeting.ReasonCategory;
import nl.kroniek.query.meeting.missed.MissedFilter;
import nl.kroniek.query.meeting.missed.NonOccurrences;
import nl.kroniek.query.meeting.missed.NonOccurrences.Count;
import nl.kroniek.query.meeting.missed.Recurrences;
import nl.kroniek.query.web.Choices;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.Option;
import nl.kroniek.query.web.Tally;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What did not go ahead: how often for which reason, of which body, in which year, and each with its why. */
@Controller
class MissedPage {

    private static final List<String> REASONS = Stream.concat(Arrays.stream(ReasonCategory.values())
            .map(Comparison::value), Stream.of(Comparison.value(null))).toList();

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
        String reason = typed.choose("reden", text -> REASONS.contains(text) ? text : null);
        MissedFilter filter = new MissedFilter(year, body, "onbekend".equals(reason) ? null : category(reason),
                "onbekend".equals(reason));
        NonOccurrences found = NonOccurrences.of(desk.chronicle().calendar(), filter);
        Recurrences recurrences = Recurrences.of(NonOccurrences.of(desk.chronicle().calendar(), null, body));
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
                .addObject("reasons", reasons(all, desk, typed.text("reden")))
                .addObject("often", reason == null ? often(found, desk) : "")
                .addObject("perYear", Comparison.years(recurrences, MissedFilter.of(null, body), desk))
                .addObject("perBody", Comparison.bodies(
                        Recurrences.of(NonOccurrences.of(desk.chronicle().calendar(), year, null)),
                        MissedFilter.of(year, null), desk))
                .addObject("year", year).addObject("reason", reason == null
                        ? null
                        : Comparison.word("onbekend".equals(reason) ? null : category(reason), desk))
                .addObject("title", year == null
                        ? desk.say("missed.title")
                        : desk.say("missed.title-year",
                                year.toString()))
                .addObject("body", body == null ? null : desk.link(body));
    }

    /** Which reason recurs, in one sentence; empty where there is nothing to compare. */
    private static String often(NonOccurrences found, Desk desk) {
        List<Count<ReasonCategory>> known = found.byReason().stream().filter(each -> each.value() != null).toList();
        if (known.isEmpty() || found.items().size() < 2) {
            return "";
        }
        int most = known.getFirst().number();
        return most == 1
                ? desk.say("missed.often.once")
                : desk.say("missed.often", desk.words().all(known.stream().filter(each -> each.number() == most)
                        .map(each -> desk.words().word(Objects.requireNonNull(each.value()))).toList()),
                        Integer.toString(most));
    }

    private static @Nullable ReasonCategory category(@Nullable String reason) {
        return Arrays.stream(ReasonCategory.values()).filter(each -> Comparison.value(each).equals(reason)).findFirst()
                .orElse(null);
    }

    private static List<Option> reasons(NonOccurrences all, Desk desk, String chosen) {
        return all.byReason().stream().map(each -> Option.of(Comparison.value(each.value()),
                Comparison.word(each.value(), desk), chosen)).toList();
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
