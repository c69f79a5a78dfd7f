package nl.kroniek.query.web.meeting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
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

/** The chair opened the meeting. */
@Controller
class OpenPage implements MeetingForm {

    private static final String ADDRESS = "/{association:[a-z0-9-]+}/vergaderingen/{id}/openen";

    private final MeetingForms forms;

    OpenPage(MeetingForms forms) {
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
        return MeetingAction.OPEN;
    }

    @Override
    public Map<String, String> filled(CalendarEntry entry, Desk desk) {
        Map<String, String> filled = new HashMap<>();
        if (entry.on().isDay()) {
            filled.put("datum", desk.words().plain(entry.on()));
            SettingFields.put(filled, "tijd", SettingFields.typed(entry.on().time()));
        }
        return filled;
    }

    @Override
    public String fill(Draft draft, Typed typed, CalendarEntry entry, Desk desk) {
        draft.required("datum", "date.missing").happened("datum", "tijd", "/on");
        return desk.say("meeting.done.openen", desk.words().text(entry.title()));
    }
}
