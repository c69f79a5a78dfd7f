package nl.kroniek.query.web.attendance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.Netherlands;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.EntryKind;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.MeetingDeeds;
import nl.kroniek.query.web.Option;
import nl.kroniek.query.web.PageMissing;
import nl.kroniek.query.web.Slip;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Forms;
import nl.kroniek.query.web.form.Sent;
import nl.kroniek.query.web.form.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.StringNode;

/** Who was there: a row for everybody who is expected, and room for who came besides. */
@Controller
class AttendanceFormPage {

    private static final String ADDRESS = "/{association:[a-z0-9-]+}/vergaderingen/{id}/presentie";
    private static final String ITEM = "punt";

    private final Desks desks;
    private final Forms forms;
    private final Clock clock;

    AttendanceFormPage(Desks desks, Forms forms, Clock clock) {
        this.desks = desks;
        this.forms = forms;
        this.clock = clock;
    }

    /** The parameter {@code begin} says what to begin with for those of whom nothing is known. */
    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String association, @PathVariable String id, HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        CalendarEntry entry = find(id, desk);
        if (!AttendanceSection.takesPlace(entry)) {
            return desk.page("meeting/not-now", "calendar").addObject("slip", Slip.of(entry, desk))
                    .addObject("action", "presentie").addObject("says", desk.say("attendance.not-now"))
                    .addObject("deeds", MeetingDeeds.of(entry, Netherlands.today(clock), desk));
        }
        Typed asked = Typed.of(request);
        List<Listed> list = AttendanceList.of(entry, item(asked), desk);
        String otherwise = asked.text("begin").equals("aanwezig") ? "present" : "";
        return page(Form.fresh(Typed.fresh(AttendanceFields.filled(list, otherwise)), null), item(asked), list, entry,
                desk);
    }

    @PostMapping(ADDRESS)
    ModelAndView send(@PathVariable String association, @PathVariable String id, HttpServletRequest request,
            HttpServletResponse response) {
        Desk desk = desks.open(association, request);
        CalendarEntry entry = find(id, desk);
        Typed typed = Typed.of(request);
        AgendaItemId item = item(typed);
        List<Listed> list = AttendanceList.of(entry, item, desk);
        if (typed.isShowOnly()) {
            return page(new Form(typed, List.of()), item, list, entry, desk);
        }
        Draft draft = forms.draft(typed, desk);
        AttendanceFields.fill(list, AttendanceList.others(list, desk), draft, typed);
        if (item != null) {
            draft.value(ITEM, "/item", StringNode.valueOf(item.value()));
        }
        return switch (forms.send("/v1/meetings/" + id + "/attendance", draft, null, desk)) {
            case Sent.Done done -> Forms.to(desk.at("/vergaderingen/" + id), done.reply(),
                    desk.say("attendance.done", desk.words().text(entry.title())), response);
            case Sent.Again again -> page(again.form(), item, list, entry, desk);
        };
    }

    private static ModelAndView page(Form form, @Nullable AgendaItemId item, List<Listed> list, CalendarEntry entry,
            Desk desk) {
        return desk.page("attendance/form", "calendar").addObject("form", form).addObject("slip", Slip.of(entry, desk))
                .addObject("list", list).addObject("free", AttendanceFields.FREE)
                .addObject("besides", AttendanceFields.BESIDES)
                .addObject("all", options(list)).addObject("others", options(AttendanceList.others(list, desk)))
                .addObject("item", item == null ? null : desk.words().name(item))
                .addObject("itemId", item == null ? null : item.value())
                .addObject("here", desk.at("/vergaderingen/" + entry.id().value() + "/presentie"));
    }

    private static List<Option> options(List<Listed> list) {
        return list.stream().map(each -> new Option(each.key(), each.name(), false)).toList();
    }

    private static @Nullable AgendaItemId item(Typed typed) {
        String text = typed.text(ITEM);
        return text.startsWith(AgendaItemId.PREFIX) ? new AgendaItemId(text) : null;
    }

    private static CalendarEntry find(String id, Desk desk) {
        return desk.chronicle().calendar().find(id)
                .filter(entry -> entry.kind() == EntryKind.MEETING && desk.isMayWrite()).orElseThrow(PageMissing::new);
    }
}
