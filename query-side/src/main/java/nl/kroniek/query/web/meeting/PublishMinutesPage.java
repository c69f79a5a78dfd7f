package nl.kroniek.query.web.meeting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.MinutesEntry;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Option;
import nl.kroniek.query.web.date.Toward;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The minutes of a meeting can be read. */
@Controller
class PublishMinutesPage implements MeetingForm {

    private static final String ADDRESS = "/{association:[a-z0-9-]+}/vergaderingen/{id}/notulen";

    private final MeetingForms forms;

    PublishMinutesPage(MeetingForms forms) {
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
        return MeetingAction.PUBLISH;
    }

    @Override
    public Map<String, String> filled(CalendarEntry entry, Desk desk) {
        Map<String, String> filled = new HashMap<>(Map.of("gepubliceerd-op", desk.say("meeting.today")));
        MinutesEntry minutes = entry.minutes();
        if (minutes != null) {
            SettingFields.put(filled, "adres", minutes.address());
            SettingFields.put(filled, "document", minutes.document() == null ? null : minutes.document().value());
        }
        return filled;
    }

    @Override
    public Map<String, Object> beside(CalendarEntry entry, Desk desk) {
        List<Option> documents = desk.chronicle().documents().all().stream()
                .map(each -> new Option(each.id().value(), desk.words().name(each.id()), false)).toList();
        return Map.of("papers", documents);
    }

    @Override
    public String fill(Draft draft, Typed typed, CalendarEntry entry, Desk desk) {
        draft.text("document", "/document").text("adres", "/address").text("kenmerk", "/sha256")
                .date("gepubliceerd-op", "/on", Toward.PAST);
        return desk.say("meeting.done.notulen", desk.words().text(entry.title()));
    }
}
