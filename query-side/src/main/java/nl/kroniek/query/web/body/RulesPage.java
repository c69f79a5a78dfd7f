package nl.kroniek.query.web.body;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import nl.kroniek.events.Netherlands;
import nl.kroniek.query.association.directory.BodyRulesRow;
import nl.kroniek.query.body.signals.BodySignals;
import nl.kroniek.query.history.History;
import nl.kroniek.query.story.RuleWords;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.Note;
import nl.kroniek.query.web.SignalLine;
import nl.kroniek.query.web.Told;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What the association expects of its bodies, and what is not so. */
@Controller
class RulesPage {

    /**
     * The rules of a kind or of one body.
     *
     * @param change address of the form
     */
    public record RuleLine(String title, List<String> clauses, String since, String change) {}

    private final Desks desks;
    private final History history;
    private final Clock clock;

    RulesPage(Desks desks, History history, Clock clock) {
        this.desks = desks;
        this.history = history;
        this.clock = clock;
    }

    @GetMapping("/{association:[a-z0-9-]+}/gremia/regels")
    ModelAndView rules(@PathVariable String association, HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        return desk.page("body/rules", "bodies")
                .addObject("rules", desk.chronicle().directory().rules().stream().map(row -> line(row, desk)).toList())
                .addObject("signals",
                        SignalLine.all(BodySignals.on(Netherlands.today(clock), desk.chronicle()).now(), desk))
                .addObject("story", Told.ofRules(desk, history));
    }

    private static RuleLine line(BodyRulesRow row, Desk desk) {
        return new RuleLine(Note.capital(RuleWords.of(row.scope(), desk.words())),
                RuleWords.of(row.rules(), desk.words()).stream().map(Note::capital).toList(),
                desk.words().full(row.since()),
                desk.at("/gremia/regels/wijzigen?voor=" + RuleFields.value(row.scope())));
    }
}
