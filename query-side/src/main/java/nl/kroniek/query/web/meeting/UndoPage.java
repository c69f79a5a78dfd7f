package nl.kroniek.query.web.meeting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.date.Toward;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of four forms that only ask why: what was recorded was wrong, or was not wrong after all. */
@Controller
class UndoPage {

    private static final String ADDRESS = "/{association:[a-z0-9-]+}/vergaderingen/{id}"
            + "/{deed:vergissing|terugzetten|afloop-terugdraaien|notulen-intrekken}";

    private final MeetingForms forms;

    UndoPage(MeetingForms forms) {
        this.forms = forms;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String association, @PathVariable String id, @PathVariable String deed,
            HttpServletRequest request) {
        return forms.show(new Undo(MeetingAction.of(deed)), association, id, request);
    }

    @PostMapping(ADDRESS)
    ModelAndView send(@PathVariable String association, @PathVariable String id, @PathVariable String deed,
            HttpServletRequest request, HttpServletResponse response) {
        return forms.send(new Undo(MeetingAction.of(deed)), association, id, request, response);
    }

    private record Undo(MeetingAction action) implements MeetingForm {

        @Override
        public String fill(Draft draft, Typed typed, CalendarEntry entry, Desk desk) {
            draft.required("waarom", "meeting.undo.why.missing").text("waarom", "/reason")
                    .date("besloten-op", "/on", Toward.PAST);
            return desk.say("meeting.done." + action.path(), desk.words().text(entry.title()));
        }
    }
}
