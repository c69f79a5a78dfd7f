package nl.kroniek.query.web.agenda;

import nl.kroniek.query.web.form.Draft;
import tools.jackson.databind.node.StringNode;

/** Names the item of a form in its command. */
final class Items {

    private Items() {}

    static void name(Draft draft, AgendaDesk at) {
        draft.value("", "/item", StringNode.valueOf(at.known().id().value()));
    }
}
