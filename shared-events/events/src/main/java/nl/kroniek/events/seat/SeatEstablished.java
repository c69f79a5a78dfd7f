package nl.kroniek.events.seat;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Party;
import nl.kroniek.events.SeatId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** There is a seat, held or vacant. */
public record SeatEstablished(AssociationId association, SeatId seat, SeatPlace place, SeatRole role,
        @Nullable Party onBehalfOf, boolean temporary, VagueDate on) implements SeatEvent {}
