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

/** A meeting took place: when, and how many came. */
@Controller
class HoldPage implements MeetingForm {

    private static final String ADDRESS = "/{association:[a-z0-9-]+}/vergaderingen/{id}/gehouden";

    private final MeetingForms forms;

    HoldPage(MeetingForms forms) {
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
        return MeetingAction.HOLD;
    }

    @Override
    public Map<String, String> filled(CalendarEntry entry, Desk desk) {
        Map<String, String> filled = new HashMap<>(Map.of("zekerheid", "exact"));
        if (entry.on().isDay()) {
            filled.put("datum", desk.words().plain(entry.on()));
            SettingFields.put(filled, "tijd", SettingFields.typed(entry.on().time()));
        }
        return filled;
    }

    @Override
    public String fill(Draft draft, Typed typed, CalendarEntry entry, Desk desk) {
        // The date that stands needs no repeating: left out, the command keeps it with its clock time.
        String tijd = SettingFields.typed(entry.on().time());
        boolean stands = typed.text("datum").equals(desk.words().plain(entry.on()))
                && (!typed.has("tijd") || typed.text("tijd").equals(tijd));
        if (stands || !typed.has("datum")) {
            draft.notAhead("datum", entry.on());
        }
        if (!stands) {
            draft.happened("datum", "tijd", "/on");
        }
        draft.at("/on", "datum").time("einde", "/ended").text("indruk", "/impression")
                .number("aanwezig", "/attendance/value")
                .at("/attendance", "aanwezig").at("/attendance/certainty", "zekerheid");
        if (typed.has("aanwezig")) {
            draft.text("zekerheid", "/attendance/certainty");
        }
        return desk.say("meeting.done.gehouden", desk.words().text(entry.title()));
    }
}
