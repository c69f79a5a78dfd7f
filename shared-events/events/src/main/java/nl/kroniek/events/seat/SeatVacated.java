package nl.kroniek.events.seat;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Holder;
import nl.kroniek.events.SeatId;
import nl.kroniek.events.VagueDate;

/**
 * A holder has left the seat.
 *
 * @param holder which one, exactly as in {@link SeatTaken}: a seat may have several
 * @param on since when; may only be known as of
 */
public record SeatVacated(AssociationId association, SeatId seat, Holder holder, VagueDate on) implements SeatEvent {}
