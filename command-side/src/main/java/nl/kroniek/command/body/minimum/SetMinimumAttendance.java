package nl.kroniek.command.body.minimum;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.body.AttendanceMinimum;
import org.jspecify.annotations.Nullable;

/**
 * How many have to come to the meetings of a body.
 *
 * @param minimum left out: there is none any more
 */
public record SetMinimumAttendance(AssociationId association, BodyId id, @Nullable AttendanceMinimum minimum,
        VagueDate on) implements Command {}
