package nl.kroniek.query.web.body;

import java.util.List;
import nl.kroniek.query.body.bodies.BodyEntry;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Option;
import nl.kroniek.query.web.date.Toward;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Typed;

/** A body goes on into another one; both keep their history. */
record Merge() implements BodyForm {

    @Override
    public BodyAction action() {
        return BodyAction.MERGE;
    }

    @Override
    public List<Option> options(BodyEntry body, Desk desk) {
        return desk.chronicle().bodies().all().stream()
                .filter(other -> other.ended() == null && !other.id().equals(body.id()))
                .map(other -> new Option(other.id().value(), other.name(), false)).toList();
    }

    @Override
    public String fill(Draft draft, Typed typed, BodyEntry body, Desk desk) {
        draft.required("in", "body.merge.missing").text("in", "/into").text("reden", "/reason")
                .date("wanneer", "/on", Toward.PAST);
        return desk.say("body.done.samenvoegen", body.name(), desk.words().name(typed.text("in")));
    }
}
