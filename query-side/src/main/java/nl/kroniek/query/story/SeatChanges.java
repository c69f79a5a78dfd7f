package nl.kroniek.query.story;

import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.Event;
import nl.kroniek.events.Holder;
import nl.kroniek.events.seat.SeatEstablished;
import nl.kroniek.events.seat.SeatEvent;
import nl.kroniek.events.seat.SeatTaken;
import nl.kroniek.events.seat.SeatVacated;
import nl.kroniek.events.seat.SeatWithdrawn;

/** Before and after of a seat: who holds it. */
final class SeatChanges {

    private SeatChanges() {}

    static void add(SeatEvent event, List<Event> earlier, Changes changes) {
        List<Holder> holders = new ArrayList<>();
        for (Event each : earlier) {
            if (each instanceof SeatEvent of && of.seat().equals(event.seat())) {
                follow(of, holders);
            }
        }
        if (event instanceof SeatVacated vacated && !holders.contains(vacated.holder())) {
            holders.add(vacated.holder());
        }
        String before = said(holders, changes.words());
        follow(event, holders);
        if (event instanceof SeatWithdrawn) {
            changes.add("state", changes.words().say("change.stands"), changes.words().say("change.taken-back"));
        }
        changes.add("holder", before, said(holders, changes.words()));
    }

    private static void follow(SeatEvent event, List<Holder> holders) {
        switch (event) {
            case SeatEstablished e -> {
            }
            case SeatTaken e -> holders.add(e.holder());
            case SeatVacated e -> holders.remove(e.holder());
            case SeatWithdrawn e -> holders.clear();
        }
    }

    private static String said(List<Holder> holders, Wording words) {
        return holders.isEmpty()
                ? words.say("change.nobody")
                : words.all(holders.stream().map(words::holder).toList());
    }
}
