package nl.kroniek.query.story;

import nl.kroniek.events.seat.SeatEstablished;
import nl.kroniek.events.seat.SeatEvent;
import nl.kroniek.events.seat.SeatTaken;
import nl.kroniek.events.seat.SeatVacated;
import nl.kroniek.events.seat.SeatWithdrawn;

/** Tells of seats and who holds them. */
final class SeatTeller {

    private SeatTeller() {}

    static Telling tell(SeatEvent event, Telling t) {
        Wording words = t.words();
        return switch (event) {
            case SeatEstablished e -> {
                t.that("seat-established", words.word(e.role()), words.place(e.place())).on(e.on());
                if (e.onBehalfOf() != null) {
                    t.also("on-behalf-of", words.party(e.onBehalfOf()));
                }
                yield t.when(e.temporary(), "temporary");
            }
            case SeatTaken e -> t.that("seat-taken", words.holder(e.holder()), words.name(e.seat())).on(e.on());
            case SeatWithdrawn e -> t.that("seat-withdrawn", words.name(e.seat())).on(e.on())
                    .typed("reason", e.reason());
            case SeatVacated e -> t.that("seat-vacated", words.holder(e.holder()), words.name(e.seat())).on(e.on());
        };
    }
}
