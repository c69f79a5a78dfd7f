package nl.kroniek.events.seat;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Holder;
import nl.kroniek.events.SeatId;
import nl.kroniek.events.VagueDate;

/** A holder has left the seat. */
public record SeatVacated(AssociationId association, SeatId seat, Holder holder, VagueDate on) implements SeatEvent {}
