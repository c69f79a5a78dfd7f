package nl.kroniek.query.seat.seats;

import java.time.LocalDate;
import nl.kroniek.events.Holder;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody holds, or held, a seat.
 *
 * @param until absent while it lasts
 */
public record Tenure(Holder holder, VagueDate from, @Nullable VagueDate until) {

    /** A person is the same whatever function the source gives; others are the same when they are called the same. */
    boolean isOf(Holder other) {
        return holder instanceof Holder.OfPerson here && other instanceof Holder.OfPerson there
                ? here.person().equals(there.person())
                : holder.equals(other);
    }

    public boolean lasts() {
        return until == null;
    }

    /** Whether it may have lasted on that day: "known as of" counts before that day too, an unknown end as ended. */
    public boolean mayLastOn(LocalDate day) {
        return (from.earliest() == null || !from.earliest().isAfter(day))
                && (until == null || until.latest() != null && until.latest().isAfter(day));
    }
}
