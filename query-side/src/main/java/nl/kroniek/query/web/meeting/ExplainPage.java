package nl.kroniek.query.web.meeting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.date.Edtf;
import nl.kroniek.query.web.date.Toward;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** More became known of why a meeting did not go ahead, or something of it was wrong. */
@Controller
class ExplainPage implements MeetingForm {

    private static final String ADDRESS = "/{association:[a-z0-9-]+}/vergaderingen/{id}/aanvullen";

    private final MeetingForms forms;

    ExplainPage(MeetingForms forms) {
        this.forms = forms;
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
        return MeetingAction.EXPLAIN;
    }

    @Override
    public Typed typed(CalendarEntry entry, Desk desk) {
        return KnownFields.of(entry, desk).typed();
    }

    @Override
    public Map<String, Object> beside(CalendarEntry entry, Desk desk) {
        return Map.of("reasons", ReasonFields.all(desk), "bodies", MeetingChoices.bodies(desk), "others",
                MeetingChoices.after(entry, desk), "known", List.of(), "postponed",
                entry.status() == MeetingStatus.POSTPONED, "kept", KnownFields.of(entry, desk).says());
    }

    @Override
    public String fill(Draft draft, Typed typed, CalendarEntry entry, Desk desk) {
        KnownFields known = KnownFields.of(entry, desk);
        ReasonFields.fill(draft, typed, desk, known.moreReasons());
        FollowUpFields.fill(draft, typed, known.moreFollowUp());
        DeciderFields.fill(draft, typed);
        if (!typed.has("besluiter") && !typed.has("besluiter-functie") && known.otherDecider() != null) {
            draft.value("besluiter", "/decidedBy", known.otherDecider());
        }
        // A date that was left as it stood keeps the words of its source and its clock time.
        if (typed.has("besloten-op") && typed.text("besloten-op").equals(known.day())) {
            draft.value("besloten-op", "/decidedOn", Edtf.json(known.decidedOn()));
        } else {
            draft.date("besloten-op", "/decidedOn", Toward.PAST);
        }
        FigureFields.fill(draft);
        draft.text("hoe-bekend", "/because");
        return desk.say("meeting.done.aanvullen", desk.words().text(entry.title()));
    }
}
