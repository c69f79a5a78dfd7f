package nl.kroniek.query.web.body;

import nl.kroniek.query.body.bodies.BodyEntry;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.date.Toward;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Typed;

/** A body ends. */
record Discontinue() implements BodyForm {

    @Override
    public BodyAction action() {
        return BodyAction.DISCONTINUE;
    }

    @Override
    public String fill(Draft draft, Typed typed, BodyEntry body, Desk desk) {
        draft.text("reden", "/reason").date("wanneer", "/on", Toward.PAST);
        return desk.say("body.done.stoppen", body.name());
    }
}
