package nl.kroniek.command.seat.withdraw;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.SeatId;
import nl.kroniek.events.VagueDate;

/** A seat was entered by mistake, with whoever was put on it. */
public record WithdrawSeat(AssociationId association, SeatId id, String reason, VagueDate on) implements Command {}
