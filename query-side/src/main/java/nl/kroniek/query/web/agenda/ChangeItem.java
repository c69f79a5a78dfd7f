package nl.kroniek.query.web.agenda;

import java.util.Map;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Typed;

/** An item reads differently; what it said before is kept. */
record ChangeItem() implements AgendaForm {

    @Override
    public AgendaAction action() {
        return AgendaAction.CHANGE;
    }

    @Override
    public Map<String, String> filled(AgendaDesk at) {
        return ItemFields.of(at.known().content(), at.desk());
    }

    @Override
    public Map<String, Object> beside(Form form, AgendaDesk at) {
        return Map.of("kinds", ItemFields.kinds(at.desk()), "papers", ItemFields.papers(form));
    }

    @Override
    public String fill(Draft draft, Typed typed, AgendaDesk at) {
        ItemFields.fill(draft, typed, at.desk());
        Items.name(draft, at);
        return at.desk().say("agenda.done.wijzigen", typed.text("titel"));
    }
}
