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

/** Tells what happened to an agenda. */
final class AgendaTeller {

    private AgendaTeller() {}

    static Telling tell(AgendaEvent event, Telling t) {
        Wording words = t.words();
        return switch (event) {
            case AgendaItemPlaced e -> item(e.content(), e.from() == null
                    ? t.that("agenda-item-placed", words.text(e.content().title()), Integer.toString(e.place()))
                    : t.that("agenda-item-placed.from", words.text(e.content().title()),
                            words.name(e.from().meeting())));
            case AgendaItemMoved e -> t.that("agenda-item-moved", words.name(e.item()), Integer.toString(e.to()));
            case AgendaItemChanged e -> item(e.content(),
                    t.that("agenda-item-changed", words.text(e.previously().title())));
            case AgendaItemWithdrawn e -> t.that("agenda-item-withdrawn", words.name(e.item())).on(e.on())
                    .typed("reason", e.reason());
            case AgendaItemCarriedOver e -> t.that("agenda-item-carried-over", words.name(e.item()),
                    words.name(e.to())).on(e.on());
            case AgendaItemDecided e -> t.that("agenda-item-decided", words.name(e.item()),
                    words.clause(words.name(e.decision())));
            case AgendaSent e -> t.that("agenda-sent").on(e.on())
                    .list("agenda-items", e.items().stream().map(sent -> words.text(sent.content().title())).toList())
                    .parties("sent-to", e.to()).when(e.to().isEmpty(), "sent-to.unknown");
        };
    }

    private static Telling item(AgendaItem content, Telling t) {
        t.also("agenda-kind", t.words().word(content.kind())).when(content.closed(), "closed-session");
        if (content.presenter() != null) {
            t.also("presenter", t.words().party(content.presenter()));
        }
        return t.list("papers", content.papers().stream().map(Paper::title).toList());
    }
}
