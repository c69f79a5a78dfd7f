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

/** How many have to come to a meeting, as the record says at this moment. Where several bodies meet, the highest counts. */
public final class Minimum {

    private Minimum() {}

    /** Absent where none of the bodies has a minimum. */
    public static @Nullable Integer of(AssociationId association, List<BodyId> bodies, Existing existing) {
        List<AttendanceMinimum> set = bodies.stream().map(body -> of(existing.history(body))).filter(Objects::nonNull)
                .map(Objects::requireNonNull).toList();
        return set.isEmpty()
                ? null
                : Integer.valueOf(set.stream().mapToInt(minimum -> minimum.among(members(association, existing))).max()
                        .orElseThrow());
    }

    private static @Nullable AttendanceMinimum of(List<Event> history) {
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
