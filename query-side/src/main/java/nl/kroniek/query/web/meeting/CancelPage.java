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

/** A meeting does not go ahead: why, how many would come, who decided, what followed. */
@Controller
class CancelPage implements MeetingForm {

    private static final String ADDRESS = "/{association:[a-z0-9-]+}/vergaderingen/{id}/annuleren";

    private final MeetingForms forms;

    CancelPage(MeetingForms forms) {
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
        return MeetingAction.CANCEL;
    }

    @Override
    public Map<String, String> filled(CalendarEntry entry, Desk desk) {
        return FigureFields.known(entry);
    }

    @Override
    public Map<String, Object> beside(CalendarEntry entry, Desk desk) {
        return Map.of("reasons", ReasonFields.all(desk), "bodies", MeetingChoices.bodies(desk), "others",
                MeetingChoices.after(entry, desk), "items", MeetingChoices.items(entry, desk), "known",
                FigureFields.says(entry, desk));
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
        FigureFields.fill(draft);
        return desk.say("meeting.done.annuleren", desk.words().text(entry.title()));
    }
}
