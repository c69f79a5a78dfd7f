package nl.kroniek.query.body.bodies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
 * @param formerNames what it was called before, oldest first
 * @param version of the body, for its ETag
 */
public record BodyEntry(BodyId id, String name, @Nullable String abbreviation, BodyKind kind,
        @Nullable String portfolio, List<Party> organisers, List<Party> partners, List<Committee> committees,
        Authority authority, @Nullable String frequency, @Nullable String state, VagueDate since,
        List<FormerName> formerNames, @Nullable BodyEnd ended, @Nullable BodyHandOver handedOver,
        @Nullable AttendanceMinimum minimum, long version) {

    /** Rows that were written before bodies could be renamed have no names in them. */
    public BodyEntry {
        formerNames = List.copyOf(Objects.requireNonNullElse(formerNames, List.of()));
    }

    /** Whether it may have existed on that day, as far as its dates are known. */
    public boolean mayExistOn(LocalDate day) {
        return (since.earliest() == null || !since.earliest().isAfter(day))
                && (ended == null || ended.on().latest() == null || !ended.on().latest().isBefore(day));
    }

    BodyEntry called(String newName, @Nullable String newAbbreviation, VagueDate on, long newVersion) {
        var former = new ArrayList<>(formerNames);
        former.add(new FormerName(name, abbreviation, on));
        return new BodyEntry(id, newName, newAbbreviation, kind, portfolio, organisers, partners, committees, authority,
                frequency, state, since, former, ended, handedOver, minimum, newVersion);
    }

    BodyEntry closed(@Nullable BodyEnd end, long newVersion) {
        return new BodyEntry(id, name, abbreviation, kind, portfolio, organisers, partners, committees, authority,
                frequency, state, since, formerNames, end, handedOver, minimum, newVersion);
    }

    BodyEntry handed(@Nullable BodyHandOver to, long newVersion) {
        return new BodyEntry(id, name, abbreviation, kind, portfolio, organisers, partners, committees, authority,
                frequency, state, since, formerNames, ended, to, minimum, newVersion);
    }

    BodyEntry needing(@Nullable AttendanceMinimum number, long newVersion) {
        return new BodyEntry(id, name, abbreviation, kind, portfolio, organisers, partners, committees, authority,
                frequency, state, since, formerNames, ended, handedOver, number, newVersion);
    }
}
