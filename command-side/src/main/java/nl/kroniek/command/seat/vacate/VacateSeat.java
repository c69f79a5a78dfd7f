package nl.kroniek.command.seat.vacate;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Holder;
import nl.kroniek.events.SeatId;
import nl.kroniek.events.VagueDate;

/** A holder leaves a seat. */
public record VacateSeat(AssociationId association, SeatId id, Holder holder, VagueDate on) implements Command {}
