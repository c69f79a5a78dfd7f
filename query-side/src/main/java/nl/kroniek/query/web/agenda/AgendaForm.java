package nl.kroniek.query.web.agenda;

import java.util.Map;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Typed;

/** What differs between the forms about one agenda. */
interface AgendaForm {

    AgendaAction action();

    /** What we can fill in beforehand because it is known. */
    default Map<String, String> filled(AgendaDesk at) {
        return Map.of();
    }

    /** What its fields need beside the form itself. */
    default Map<String, Object> beside(Form form, AgendaDesk at) {
        return Map.of();
    }

    /** Makes the command out of what was typed, and says the sentence for when it is recorded. */
    String fill(Draft draft, Typed typed, AgendaDesk at);
}
