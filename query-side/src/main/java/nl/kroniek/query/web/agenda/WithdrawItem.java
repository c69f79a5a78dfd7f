package nl.kroniek.query.web.agenda;

import nl.kroniek.query.web.date.Toward;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Typed;

/** An item is taken off the agenda, with the reason. */
record WithdrawItem() implements AgendaForm {

    @Override
    public AgendaAction action() {
        return AgendaAction.WITHDRAW;
    }

    @Override
    public String fill(Draft draft, Typed typed, AgendaDesk at) {
        draft.required("waarom", "agenda.why.missing").text("waarom", "/reason")
                .date("besloten-op", "/on", Toward.PAST);
        Items.name(draft, at);
        return at.desk().say("agenda.done.intrekken", at.title());
    }
}
