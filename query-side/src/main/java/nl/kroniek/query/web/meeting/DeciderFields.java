package nl.kroniek.query.web.meeting;

import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Typed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Who decided: a body from the list, or a function in words. */
final class DeciderFields {

    private DeciderFields() {}

    static void fill(Draft draft, Typed typed) {
        JsonNode body = typed.has("besluiter") ? StringNode.valueOf(typed.text("besluiter")) : null;
        if (typed.has("besluiter") && typed.has("besluiter-functie")) {
            draft.wrong("besluiter-functie", "meeting.decider.both");
        }
        draft.value("besluiter", "/decidedBy", typed.has("besluiter-functie")
                ? PartyNames.described(typed.text("besluiter-functie"))
                : body).at("/decidedBy/text", "besluiter-functie");
    }
}
