package nl.kroniek.query.web.meeting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.kroniek.query.web.date.Toward;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A meeting is put off, without a new day. */
@Controller
class PostponePage implements MeetingForm {

    private static final String ADDRESS = "/{association:[a-z0-9-]+}/vergaderingen/{id}/uitstellen";

    private final MeetingForms forms;

    PostponePage(MeetingForms forms) {
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
        return MeetingAction.POSTPONE;
    }

    @Override
    public Map<String, Object> beside(CalendarEntry entry, Desk desk) {
        return Map.of("reasons", ReasonFields.all(desk));
    }

    @Override
    public String fill(Draft draft, Typed typed, CalendarEntry entry, Desk desk) {
        draft.date("datum", "/to", Toward.FUTURE).date("besloten-op", "/on", Toward.PAST);
        if (draft.read("datum", Toward.FUTURE).filter(date -> date.isDay()).isPresent()) {
            draft.wrong("datum", "meeting.to.is-day");
        }
        ReasonFields.fill(draft, typed, desk);
        return desk.say("meeting.done.uitstellen", desk.words().text(entry.title()));
    }
}
