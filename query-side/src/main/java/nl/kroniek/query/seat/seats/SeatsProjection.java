package nl.kroniek.query.seat.seats;

import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.seat.SeatEstablished;
import nl.kroniek.events.seat.SeatEvent;
import nl.kroniek.events.seat.SeatTaken;
import nl.kroniek.events.seat.SeatVacated;
import nl.kroniek.events.seat.SeatWithdrawn;
import nl.kroniek.query.view.Moment;
import nl.kroniek.query.view.Rows;
import nl.kroniek.query.view.View;

/** Fills {@code seats}. */
public final class SeatsProjection {

    public static final View<SeatEntry> VIEW = new View<>("seats", SeatEntry.class,
            List.of(new View.Part<>(SeatEvent.class, SeatsProjection::on)));

    private SeatsProjection() {}

    static void on(SeatEvent event, Moment moment, Rows<SeatEntry> rows) {
        var id = event.seat().value();
        var version = moment.sequence();
        switch (event) {
            case SeatEstablished e -> rows.put(id, new SeatEntry(e.seat(), e.place(), e.role(), e.onBehalfOf(),
                    e.temporary(), e.on(), List.of(), null, null, version));
            case SeatTaken e -> rows.change(id, was -> with(was, taken(was.tenures(), e), version));
            case SeatWithdrawn e -> rows.change(id, was -> new SeatEntry(was.id(), was.place(), was.role(),
                    was.onBehalfOf(), was.temporary(), was.since(), List.of(), was.ended(), e.reason(), version));
            case SeatVacated e -> rows.change(id, was -> with(was, vacated(was.tenures(), e), version));
        }
    }

    private static List<Tenure> taken(List<Tenure> tenures, SeatTaken e) {
        var longer = new ArrayList<>(tenures);
        longer.add(new Tenure(e.holder(), e.on(), null));
        return List.copyOf(longer);
    }

    private static List<Tenure> vacated(List<Tenure> tenures, SeatVacated e) {
        return tenures.stream().map(tenure -> tenure.lasts() && tenure.isOf(e.holder())
                ? new Tenure(tenure.holder(), tenure.from(), e.on())
                : tenure).toList();
    }

    private static SeatEntry with(SeatEntry was, List<Tenure> tenures, long version) {
        return new SeatEntry(was.id(), was.place(), was.role(), was.onBehalfOf(), was.temporary(), was.since(),
                tenures, was.ended(), was.mistake(), version);
    }
}
