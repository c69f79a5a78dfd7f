package nl.kroniek.events.seat;

import nl.kroniek.events.Event;
import nl.kroniek.events.SeatId;

/** What happens to a seat: who sits where, on behalf of whom, from when until when. */
public sealed interface SeatEvent extends Event permits SeatEstablished, SeatTaken, SeatVacated, SeatWithdrawn {
    SeatId seat();
}
