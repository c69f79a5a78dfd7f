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
 * @param ended when the body in which it stands came to its end; absent while that goes on
 * @param mistake why there never was such a seat; absent where it is real
 * @param version of the seat, for its ETag
 */
public record SeatEntry(SeatId id, SeatPlace place, SeatRole role, @Nullable Party onBehalfOf, boolean temporary,
        VagueDate since, List<Tenure> tenures, @Nullable VagueDate ended, @Nullable String mistake,
        long version) {

    /** Nobody holds it now. */
    public boolean isVacant() {
        return ended == null && mistake == null && tenures.stream().noneMatch(Tenure::lasts);
    }

    /** There is no seat in what has ended: who still sat there left with it. */
    SeatEntry endedOn(VagueDate day) {
        return new SeatEntry(id, place, role, onBehalfOf, temporary, since,
                tenures.stream()
                        .map(tenure -> tenure.lasts() ? new Tenure(tenure.holder(), tenure.from(), day) : tenure)
                        .toList(),
                day, mistake, version);
    }

    /** Whether there may have been such a seat that day; one that "is known" since then may be older. */
    public boolean mayExistOn(LocalDate day) {
        return (since.earliest() == null || !since.earliest().isAfter(day))
                && (ended == null || ended.latest() == null || ended.latest().isAfter(day));
    }

    public List<Tenure> current() {
        return tenures.stream().filter(Tenure::lasts).toList();
    }

    public List<Tenure> on(LocalDate day) {
        return tenures.stream().filter(tenure -> tenure.mayLastOn(day)).toList();
    }
}
