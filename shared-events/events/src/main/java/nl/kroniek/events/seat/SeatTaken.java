package nl.kroniek.events.seat;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Holder;
import nl.kroniek.events.SeatId;
import nl.kroniek.events.VagueDate;

/**
 * Somebody holds the seat; a seat may have several holders at once.
 *
 * @param on since when; may only be known as of
 */
public record SeatTaken(AssociationId association, SeatId seat, Holder holder, VagueDate on) implements SeatEvent {}
