package nl.kroniek.query.body.bodies;

import java.time.LocalDate;
import java.util.List;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Committee;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.body.AttendanceMinimum;
import nl.kroniek.events.body.Authority;
import nl.kroniek.events.body.BodyKind;
import org.jspecify.annotations.Nullable;

/**
 * One body, also when it ended or was handed over.
 *
 * @param since when it was established, as vague as that is known
 * @param minimum how many have to come to its meetings; absent where nobody set that
 * @param version of the body, for its ETag
 */
public record BodyEntry(BodyId id, String name, @Nullable String abbreviation, BodyKind kind,
        @Nullable String portfolio, List<Party> organisers, List<Party> partners, List<Committee> committees,
        Authority authority, @Nullable String frequency, @Nullable String state, VagueDate since,
        @Nullable BodyEnd ended, @Nullable BodyHandOver handedOver, @Nullable AttendanceMinimum minimum,
        long version) {

    /** Whether it may have existed on that day, as far as its dates are known. */
    public boolean mayExistOn(LocalDate day) {
        return (since.earliest() == null || !since.earliest().isAfter(day))
                && (ended == null || ended.on().latest() == null || !ended.on().latest().isBefore(day));
    }
}
