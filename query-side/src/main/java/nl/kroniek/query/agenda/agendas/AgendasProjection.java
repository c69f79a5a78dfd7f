package nl.kroniek.query.agenda.agendas;

import java.util.List;
import nl.kroniek.events.agenda.AgendaEvent;
import nl.kroniek.events.agenda.AgendaItemCarriedOver;
import nl.kroniek.events.agenda.AgendaItemChanged;
import nl.kroniek.events.agenda.AgendaItemDecided;
import nl.kroniek.events.agenda.AgendaItemMoved;
import nl.kroniek.events.agenda.AgendaItemPlaced;
import nl.kroniek.events.agenda.AgendaItemWithdrawn;
import nl.kroniek.events.agenda.AgendaSent;
import nl.kroniek.query.view.Moment;
import nl.kroniek.query.view.Rows;
import nl.kroniek.query.view.View;

/** Fills {@code agendas}: a row for each meeting that has an agenda. */
public final class AgendasProjection {

    public static final View<AgendaEntry> VIEW = new View<>("agendas", AgendaEntry.class,
            List.of(new View.Part<>(AgendaEvent.class, AgendasProjection::on)));

    private AgendasProjection() {}

    static void on(AgendaEvent event, Moment moment, Rows<AgendaEntry> rows) {
        String id = event.meeting().value();
        AgendaEntry was = rows.find(id).orElseGet(() -> AgendaEntry.empty(event.meeting()));
        rows.put(id, after(was, event, moment.sequence()));
    }

    private static AgendaEntry after(AgendaEntry was, AgendaEvent event, long now) {
        return switch (event) {
            case AgendaItemPlaced e -> was.with(new ItemEntry(e.item(), e.content(), ItemState.STANDING, e.from(),
                    null, null, null, List.of()), e.place(), now);
            case AgendaItemMoved e -> was.moved(e.item(), e.to(), now);
            case AgendaItemChanged e -> was.changed(e.item(), item -> item.reading(e.content()), now);
            case AgendaItemWithdrawn e -> was.changed(e.item(), item -> item.withdrawn(e.reason()), now);
            case AgendaItemCarriedOver e -> was.changed(e.item(), item -> item.gone(e.to(), e.as()), now);
            case AgendaItemDecided e -> was.changed(e.item(), item -> item.decided(e.decision()), now);
            case AgendaSent e -> was.sent(new SentAgenda(e.items(), e.to(), e.on()), now);
        };
    }
}
