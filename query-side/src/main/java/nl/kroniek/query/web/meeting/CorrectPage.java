package nl.kroniek.query.web.meeting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What was typed wrongly about a meeting; a new date is another form. */
@Controller
class CorrectPage implements MeetingForm {

    private static final String ADDRESS = "/{association:[a-z0-9-]+}/vergaderingen/{id}/verbeteren";

    private final MeetingForms forms;

    CorrectPage(MeetingForms forms) {
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
        return MeetingAction.CORRECT;
    }

    @Override
    public Map<String, String> filled(CalendarEntry entry, Desk desk) {
        return CorrectedFields.filled(entry, desk);
    }

    @Override
    public Map<String, Object> beside(CalendarEntry entry, Desk desk) {
        return Map.of("bodies", MeetingChoices.bodies(desk), "slots", CorrectedFields.slots(entry), "meetings",
                MeetingChoices.others(entry, desk), "held", CorrectedFields.isHeld(entry), "rare",
                CorrectedFields.RARE);
    }

    @Override
    public String fill(Draft draft, Typed typed, CalendarEntry entry, Desk desk) {
        new CorrectedFields(draft, typed, entry, desk).fill();
        return desk.say("meeting.done.verbeteren", typed.text("titel"));
    }
}
