package nl.kroniek.query.web.agenda;

import java.util.Map;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Typed;

/** An item gets another place; the buttons beside it send this form too. */
record MoveItem() implements AgendaForm {

    @Override
    public AgendaAction action() {
        return AgendaAction.MOVE;
    }

    @Override
    public Map<String, String> filled(AgendaDesk at) {
        return Map.of("plaats", Integer.toString(at.agenda().place(at.known().id())));
    }

    @Override
    public Map<String, Object> beside(Form form, AgendaDesk at) {
        return Map.of("places", Places.among(at));
    }

    @Override
    public String fill(Draft draft, Typed typed, AgendaDesk at) {
        draft.required("plaats", "agenda.place.missing").number("plaats", "/to");
        Items.name(draft, at);
        return "";
    }
}
