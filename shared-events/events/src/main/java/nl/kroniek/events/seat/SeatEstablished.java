package nl.kroniek.events.seat;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Party;
import nl.kroniek.events.SeatId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * There is a seat, held or vacant.
 *
 * @param role what its holder does there
 * @param onBehalfOf whom the holder speaks for: a member, an organisation, a circle; absent where nobody is named
 * @param temporary whether it is there for a while only
 * @param on since when; may only be known as of
 */
public record SeatEstablished(AssociationId association, SeatId seat, SeatPlace place, SeatRole role,
        @Nullable Party onBehalfOf, boolean temporary, VagueDate on) implements SeatEvent {}
