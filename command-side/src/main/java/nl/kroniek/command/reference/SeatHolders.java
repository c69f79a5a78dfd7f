package nl.kroniek.command.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Holder;
import nl.kroniek.events.SeatId;
import nl.kroniek.events.seat.SeatEstablished;
import nl.kroniek.events.seat.SeatEvent;
import nl.kroniek.events.seat.SeatPlace;
import nl.kroniek.events.seat.SeatRole;
import nl.kroniek.events.seat.SeatTaken;
import nl.kroniek.events.seat.SeatVacated;

/**
 * Who holds a seat in which body now, folded from the events of seats. Seats in committees of others are left alone.
 */
public final class SeatHolders {

    private record Seat(BodyId body, SeatRole role, List<Object> holders) {}

    private final Map<SeatId, Seat> seats = new HashMap<>();

    public static SeatHolders of(Collection<? extends SeatEvent> history) {
        SeatHolders holders = new SeatHolders();
        history.forEach(holders::take);
        return holders;
    }

    void take(SeatEvent event) {
        switch (event) {
            case SeatEstablished e -> {
                if (e.place() instanceof SeatPlace.InBody in) {
                    seats.put(e.seat(), new Seat(in.body(), e.role(), new ArrayList<>()));
                }
            }
            case SeatTaken e -> in(e.seat()).add(who(e.holder()));
            case SeatVacated e -> in(e.seat()).removeIf(who(e.holder())::equals);
        }
    }

    /** Each once; whoever only advises does not count. */
    public int in(BodyId body) {
        Set<Object> all = seats.values().stream()
                .filter(seat -> seat.body().equals(body) && seat.role() != SeatRole.ADVISORY_MEMBER)
                .flatMap(seat -> seat.holders().stream()).collect(Collectors.toSet());
        return all.size();
    }

    private List<Object> in(SeatId seat) {
        Seat found = seats.get(seat);
        return found == null ? new ArrayList<>() : found.holders();
    }

    /** A person is the same whatever function the source gives. */
    private static Object who(Holder holder) {
        return holder instanceof Holder.OfPerson person ? person.person() : holder;
    }
}
