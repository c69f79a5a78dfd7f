package nl.kroniek.query.web.control;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import nl.kroniek.events.Netherlands;
import nl.kroniek.query.audit.AuditTrail;
import nl.kroniek.query.audit.SignedProofs;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.PageMissing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Everything that was recorded in the association, newest first, page by page; and one of it as it is stored. */
@Controller
class LogPage {

    private static final int LINES = 50;

    private final ControlDesk control;
    private final AuditTrail trail;
    private final SignedProofs proofs;
    private final Clock clock;

    LogPage(ControlDesk control, AuditTrail trail, SignedProofs proofs, Clock clock) {
        this.control = control;
        this.trail = trail;
        this.proofs = proofs;
        this.clock = clock;
    }

    @GetMapping("/{association:[a-z0-9-]+}/controle/vastleggingen")
    ModelAndView log(@PathVariable String association, @RequestParam Map<String, String> given,
            HttpServletRequest request) {
        Desk desk = control.open(association, request);
        var choice = new LogChoice(given, Netherlands.today(clock), desk);
        var voice = voice(desk);
        var id = desk.chronicle().association();
        Long after = choice.position("na");
        Long before = choice.position("voor");
        var sheet = after != null
                ? trail.after(id, choice.filter(), after, LINES, voice)
                : trail.before(id, choice.filter(), before == null ? Long.MAX_VALUE : before, LINES, voice);
        return desk.page("control/log", "control").addObject("choice", choice)
                .addObject("problems", choice.problems())
                .addObject("lines", sheet.lines().stream().map(line -> RecordedLine.of(line, choice, desk)).toList())
                .addObject("older", sheet.older() == null ? null : choice.with("voor", sheet.older().toString()))
                .addObject("newer", sheet.newer() == null ? null : choice.with("na", sheet.newer().toString()))
                .addObject("cut", sheet.cut());
    }

    @GetMapping("/{association:[a-z0-9-]+}/controle/vastleggingen/{position:[0-9]{1,18}}")
    ModelAndView one(@PathVariable String association, @PathVariable long position, HttpServletRequest request) {
        Desk desk = control.open(association, request);
        var found = trail.at(desk.chronicle().association(), position, voice(desk)).orElseThrow(PageMissing::new);
        return desk.page("control/recorded", "control").addObject("found", found)
                .addObject("proof",
                        proofs.covers(found.commit().ordinal())
                                ? desk.at("/controle/vastleggingen/" + position + "/bewijs")
                                : null)
                .addObject("line",
                        RecordedLine.of(found.line(), new LogChoice(Map.of(), Netherlands.today(clock), desk), desk));
    }

    private static AuditTrail.Voice voice(Desk desk) {
        return new AuditTrail.Voice(desk::find, desk.locale());
    }
}
