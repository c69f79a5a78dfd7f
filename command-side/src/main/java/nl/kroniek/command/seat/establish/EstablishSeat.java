package nl.kroniek.command.seat.establish;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Party;
import nl.kroniek.events.SeatId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.seat.SeatPlace;
import nl.kroniek.events.seat.SeatRole;
import org.jspecify.annotations.Nullable;

/** There is a seat, held or vacant. */
public record EstablishSeat(AssociationId association, SeatId id, SeatPlace place, SeatRole role,
        @Nullable Party onBehalfOf, boolean temporary, VagueDate on) implements Command {}
