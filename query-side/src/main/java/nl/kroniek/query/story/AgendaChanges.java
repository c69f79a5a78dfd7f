package nl.kroniek.query.story;

import nl.kroniek.events.agenda.AgendaEvent;
import nl.kroniek.events.agenda.AgendaItem;
import nl.kroniek.events.agenda.AgendaItemCarriedOver;
import nl.kroniek.events.agenda.AgendaItemChanged;
import nl.kroniek.events.agenda.AgendaItemDecided;
import nl.kroniek.events.agenda.AgendaItemMoved;
import nl.kroniek.events.agenda.AgendaItemPlaced;
import nl.kroniek.events.agenda.AgendaItemWithdrawn;
import nl.kroniek.events.agenda.AgendaSent;
import nl.kroniek.events.agenda.Paper;

/** Before and after of an agenda: the event itself keeps both. */
final class AgendaChanges {

    private AgendaChanges() {}

    static void add(AgendaEvent event, Changes changes) {
        Wording words = changes.words();
        switch (event) {
            case AgendaItemMoved e -> changes.add("place", Integer.toString(e.from()), Integer.toString(e.to()));
            case AgendaItemChanged e -> item(e.previously(), e.content(), changes);
            case AgendaItemWithdrawn unused -> changes.add("state", words.say("change.on-agenda"),
                    words.say("change.retracted"));
            case AgendaItemCarriedOver unused -> changes.add("state", words.say("change.on-agenda"),
                    words.say("change.carried-over"));
            case AgendaItemPlaced unused -> {}
            case AgendaItemDecided unused -> {}
            case AgendaSent unused -> {}
        }
    }

    private static void item(AgendaItem was, AgendaItem now, Changes changes) {
        Wording words = changes.words();
        changes.add("title", words.text(was.title()), words.text(now.title()));
        changes.add("kind", words.word(was.kind()), words.word(now.kind()));
        changes.add("presenter", presenter(was, words), presenter(now, words));
        changes.add("papers", papers(was, words), papers(now, words));
        changes.add("session", session(was, words), session(now, words));
    }

    private static String presenter(AgendaItem item, Wording words) {
        return item.presenter() == null ? words.say("change.unknown") : words.party(item.presenter());
    }

    private static String papers(AgendaItem item, Wording words) {
        return item.papers().isEmpty()
                ? words.say("change.no-papers")
                : String.join("; ", item.papers().stream().map(AgendaChanges::paper).toList());
    }

    /** The same title can have become another file. */
    private static String paper(Paper paper) {
        return paper.title() + " (" + paper.address() + (paper.sha256() == null ? "" : ", " + paper.sha256()) + ")";
    }

    private static String session(AgendaItem item, Wording words) {
        return words.say(item.closed() ? "change.closed" : "change.open");
    }
}
