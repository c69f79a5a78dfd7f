package nl.kroniek.command.seat.take;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Holder;
import nl.kroniek.events.SeatId;
import nl.kroniek.events.VagueDate;

/** Somebody holds a seat from a date on. */
public record TakeSeat(AssociationId association, SeatId id, Holder holder, VagueDate on) implements Command {}
