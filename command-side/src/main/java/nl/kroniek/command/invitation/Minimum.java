package nl.kroniek.command.invitation;

import java.util.List;
import java.util.Objects;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Event;
import nl.kroniek.events.association.MemberJoined;
import nl.kroniek.events.body.AttendanceMinimum;
import nl.kroniek.events.body.MinimumAttendanceSet;
import org.jspecify.annotations.Nullable;

/**
 * How many have to come to a meeting, as the record says at this moment. Where several bodies meet, the highest counts.
 */
public final class Minimum {

    private Minimum() {}

    /** Absent where none of the bodies has a minimum. */
    public static @Nullable Integer of(AssociationId association, List<BodyId> bodies, Existing existing) {
        return bodies.stream().map(body -> of(association, body, existing)).filter(Objects::nonNull)
                .map(Objects::requireNonNull).max(Integer::compare).orElse(null);
    }

    private static @Nullable Integer of(AssociationId association, BodyId body, Existing existing) {
        AttendanceMinimum minimum = last(existing.history(body));
        return minimum == null
                ? null
                : Integer.valueOf(minimum.among(() -> members(association, existing), () -> existing.seatedIn(body)));
    }

    private static @Nullable AttendanceMinimum last(List<Event> history) {
        AttendanceMinimum last = null;
        for (Event event : history) {
            if (event instanceof MinimumAttendanceSet set) {
                last = set.minimum();
            }
        }
        return last;
    }

    private static int members(AssociationId association, Existing existing) {
        return (int) existing.history(association).stream().filter(MemberJoined.class::isInstance).count();
    }
}
