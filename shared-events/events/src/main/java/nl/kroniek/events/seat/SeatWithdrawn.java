package nl.kroniek.events.seat;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.SeatId;
import nl.kroniek.events.VagueDate;

/** A seat was entered by mistake: there never was such a seat, and whoever was said to hold it did not by it. */
public record SeatWithdrawn(AssociationId association, SeatId seat, String reason,
        VagueDate on) implements SeatEvent {}
