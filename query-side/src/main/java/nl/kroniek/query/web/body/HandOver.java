package nl.kroniek.query.web.body;

import java.util.List;
import nl.kroniek.query.body.bodies.BodyEntry;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Option;
import nl.kroniek.query.web.PartyGroup;
import nl.kroniek.query.web.date.Toward;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Typed;
import tools.jackson.databind.json.JsonMapper;

/** A body goes on under somebody else. */
record HandOver() implements BodyForm {

    @Override
    public BodyAction action() {
        return BodyAction.HAND_OVER;
    }

    @Override
    public List<Option> options(BodyEntry body, Desk desk) {
        return PartyGroup.organisations(desk);
    }

    @Override
    public String fill(Draft draft, Typed typed, BodyEntry body, Desk desk) {
        if (typed.has("aan") && typed.has("aan-anders")) {
            draft.wrong("aan-anders", "body.hand-over.both");
        } else if (!typed.has("aan") && !typed.has("aan-anders")) {
            draft.wrong("aan", "body.hand-over.missing");
        }
        if (typed.has("aan-anders")) {
            // As a bare text it could be taken for an id.
            draft.value("aan-anders", "/to", JsonMapper.shared().createObjectNode().put("kind", "described")
                    .put("text", typed.text("aan-anders")));
        } else {
            draft.text("aan", "/to");
        }
        draft.text("reden", "/reason").date("wanneer", "/on", Toward.PAST);
        return desk.say("body.done.overdragen", body.name());
    }
}
