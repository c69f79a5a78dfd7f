package nl.kroniek.events.body;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * How many have to come to the meetings of a body.
 *
 * @param minimum absent: there is none any more
 * @param on from when it counts
 */
public record MinimumAttendanceSet(AssociationId association, BodyId body, @Nullable AttendanceMinimum minimum,
        VagueDate on) implements BodyEvent {}
