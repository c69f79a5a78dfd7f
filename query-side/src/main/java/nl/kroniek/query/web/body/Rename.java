package nl.kroniek.query.web.body;

import java.util.Map;
import nl.kroniek.query.body.bodies.BodyEntry;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.date.Toward;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Typed;
import tools.jackson.databind.node.StringNode;

/** A body gets another name and keeps the old one. */
record Rename() implements BodyForm {

    @Override
    public BodyAction action() {
        return BodyAction.RENAME;
    }

    @Override
    public Map<String, String> filled(BodyEntry body) {
        return body.abbreviation() == null
                ? Map.of("naam", body.name())
                : Map.of("naam", body.name(), "afkorting", body.abbreviation());
    }

    @Override
    public String fill(Draft draft, Typed typed, BodyEntry body, Desk desk) {
        draft.value("naam", "/name", StringNode.valueOf(typed.text("naam"))).text("afkorting", "/abbreviation")
                .text("reden", "/reason").date("wanneer", "/on", Toward.PAST).on("the-new-name-must-differ", "naam");
        return desk.say("body.done.naam", body.name(), typed.text("naam"));
    }
}
