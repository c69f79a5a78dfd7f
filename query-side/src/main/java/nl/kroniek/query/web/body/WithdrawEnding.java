package nl.kroniek.query.web.body;

import nl.kroniek.query.body.bodies.BodyEntry;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.date.Toward;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Typed;

/** A body did not end after all, or was not handed over. */
record WithdrawEnding() implements BodyForm {

    @Override
    public BodyAction action() {
        return BodyAction.WITHDRAW;
    }

    @Override
    public String fill(Draft draft, Typed typed, BodyEntry body, Desk desk) {
        draft.required("reden", "meeting.undo.why.missing").text("reden", "/reason").date("wanneer", "/on",
                Toward.PAST);
        return desk.say("body.done.terugdraaien", body.name());
    }
}
