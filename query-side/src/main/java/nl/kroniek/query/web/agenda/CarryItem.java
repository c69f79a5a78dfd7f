package nl.kroniek.query.web.agenda;

import java.util.Map;
import nl.kroniek.query.web.date.Toward;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Typed;
import nl.kroniek.query.web.meeting.MeetingChoices;

/** An item goes to another meeting. */
record CarryItem() implements AgendaForm {

    @Override
    public AgendaAction action() {
        return AgendaAction.CARRY;
    }

    @Override
    public Map<String, Object> beside(Form form, AgendaDesk at) {
        return Map.of("meetings", MeetingChoices.after(at.meeting(), at.desk()));
    }

    @Override
    public String fill(Draft draft, Typed typed, AgendaDesk at) {
        draft.required("naar", "agenda.to.missing").text("naar", "/to").date("besloten-op", "/on", Toward.PAST);
        Items.name(draft, at);
        return at.desk().say("agenda.done.doorschuiven", at.title(), at.desk().words().name(typed.text("naar")));
    }
}
