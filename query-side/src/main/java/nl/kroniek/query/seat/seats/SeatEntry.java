package nl.kroniek.query.seat.seats;

import java.time.LocalDate;
import java.util.List;
import nl.kroniek.events.Party;
import nl.kroniek.events.SeatId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.seat.SeatPlace;
import nl.kroniek.events.seat.SeatRole;
import org.jspecify.annotations.Nullable;

/**
 * One seat with all who held it, in the order in which they took it.
 *
 * @param version of the seat, for its ETag
 */
public record SeatEntry(SeatId id, SeatPlace place, SeatRole role, @Nullable Party onBehalfOf, boolean temporary,
        VagueDate since, List<Tenure> tenures, long version) {

    /** Nobody holds it now. */
    public boolean isVacant() {
        return tenures.stream().noneMatch(Tenure::lasts);
    }

    public List<Tenure> current() {
        return tenures.stream().filter(Tenure::lasts).toList();
    }

    public List<Tenure> on(LocalDate day) {
        return tenures.stream().filter(tenure -> tenure.mayLastOn(day)).toList();
    }
}
