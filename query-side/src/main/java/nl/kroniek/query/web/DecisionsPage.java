package nl.kroniek.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Kebab;
import nl.kroniek.events.Party;
import nl.kroniek.events.decision.DecisionKind;
import nl.kroniek.query.decision.log.DecisionEntry;
import nl.kroniek.query.decision.log.DecisionFilter;
import nl.kroniek.query.decision.log.DecisionLog;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The decision log: on a named day apart from the rest, newest first. */
@Controller
class DecisionsPage {

    private final Desks desks;

    DecisionsPage(Desks desks) {
        this.desks = desks;
    }

    @GetMapping("/{association:[a-z0-9-]+}/besluiten")
    ModelAndView decisions(@PathVariable String association, @RequestParam Map<String, String> given,
            HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        Choices typed = new Choices(given, desk);
        DecisionLog log = desk.chronicle().decisions();
        Integer year = typed.choose("jaar", text -> text.matches("[12]\\d{3}") ? Integer.valueOf(text) : null);
        BodyId body = typed.choose("gremium",
                text -> desk.chronicle().bodies().find(new BodyId(text)).map(found -> found.id()).orElse(null));
        DecisionStateChoice state = typed.choose("status", text -> DecisionStateChoice.of(text).orElse(null));
        DecisionKind kind = typed.choose("soort", text -> DecisionKind.valueOf(code(text)));
        List<DecisionEntry> found = log.select(new DecisionFilter(year, body,
                state == null ? Set.of() : Set.of(state.state()), typed.text("q").isEmpty() ? null : typed.text("q"),
                null)).stream().filter(entry -> kind == null || entry.resolution().kind() == kind).toList();
        List<DecisionLine> lines = DecisionLine.all(found, desk);
        return desk.page("decisions", "decisions").addObject("problems", typed.problems())
                .addObject("dated", lines.stream().filter(line -> line.on().isDay()).toList().reversed())
                .addObject("undated", lines.stream().filter(line -> !line.on().isDay()).toList())
                .addObject("tally", desk.count("tally.decision", found.size())).addObject("q", typed.text("q"))
                .addObject("years", years(log, typed.text("jaar")))
                .addObject("bodies", bodies(log, desk, typed.text("gremium")))
                .addObject("states", Option.chosen(DecisionStateChoice.options(desk), typed.text("status")))
                .addObject("kinds", kinds(desk, typed.text("soort")));
    }

    private static String code(String text) {
        return text.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static List<Option> years(DecisionLog log, String chosen) {
        return log.all().stream().map(entry -> entry.on().year()).filter(Objects::nonNull).distinct().sorted()
                .map(year -> Option.of(year.toString(), year.toString(), chosen)).toList();
    }

    private static List<Option> bodies(DecisionLog log, Desk desk, String chosen) {
        return log.all().stream().map(DecisionEntry::by).filter(Party.OfBody.class::isInstance)
                .map(by -> ((Party.OfBody) by).body()).distinct()
                .map(body -> Option.of(body.value(), desk.words().name(body), chosen))
                .sorted(Comparator.comparing(Option::text)).toList();
    }

    private static List<Option> kinds(Desk desk, String chosen) {
        return Arrays.stream(DecisionKind.values()).map(kind -> Option.of(
                Kebab.of(kind),
                Note.capital(desk.words().word(kind)), chosen)).toList();
    }
}
