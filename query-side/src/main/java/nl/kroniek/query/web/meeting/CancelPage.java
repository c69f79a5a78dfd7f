package nl.kroniek.query.web.meeting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import nl.kroniek.events.Netherlands;
import nl.kroniek.query.web.date.Toward;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.invitations.Turnout;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A meeting does not go ahead: why, how many would come, who decided, what followed. */
@Controller
class CancelPage implements MeetingForm {

    private static final String ADDRESS = "/{association:[a-z0-9-]+}/vergaderingen/{id}/annuleren";

    private static final Map<String, String> NOTHING = Map.of();

    private final MeetingForms forms;
    private final Clock clock;

    CancelPage(MeetingForms forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String association, @PathVariable String id, HttpServletRequest request) {
        return forms.show(this, association, id, request);
    }

    @PostMapping(ADDRESS)
    ModelAndView send(@PathVariable String association, @PathVariable String id, HttpServletRequest request,
            HttpServletResponse response) {
        return forms.send(this, association, id, request, response);
    }

    @Override
    public MeetingAction action() {
        return MeetingAction.CANCEL;
    }

    @Override
    public Map<String, String> filled(CalendarEntry entry, Desk desk) {
        return turnout(entry, desk).map(counted -> counted.isLow() ? Map.of("reden", "low-attendance") : NOTHING)
                .orElseGet(() -> FigureFields.known(entry));
    }

    @Override
    public Map<String, Object> beside(CalendarEntry entry, Desk desk) {
        Optional<Turnout> counted = turnout(entry, desk);
        return Map.of("counted", counted.isPresent(), "reasons", ReasonFields.all(desk), "bodies",
                MeetingChoices.bodies(desk), "others", MeetingChoices.after(entry, desk), "items",
                MeetingChoices.items(entry, desk), "known",
                counted.map(turnout -> FigureFields.says(turnout, desk))
                        .orElseGet(() -> FigureFields.says(entry, desk)));
    }

    private Optional<Turnout> turnout(CalendarEntry entry, Desk desk) {
        return Turnout.of(entry, desk.chronicle(), Netherlands.now(clock));
    }

    @Override
    public String fill(Draft draft, Typed typed, CalendarEntry entry, Desk desk) {
        ReasonFields.fill(draft, typed, desk);
        if (ReasonFields.chosen(typed).isEmpty()) {
            draft.wrong("reden", "meeting.reason.missing");
        }
        FollowUpFields.fill(draft, typed);
        DeciderFields.fill(draft, typed);
        draft.date("besloten-op", "/on", Toward.PAST);
        draft.on("low-attendance-must-show-in-the-answers", "uitleg-low-attendance");
        FigureFields.fill(draft);
        return desk.say("meeting.done.annuleren", desk.words().text(entry.title()));
    }
}
