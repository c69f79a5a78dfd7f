package nl.kroniek.query.seat.offices;

import nl.kroniek.events.ActivityId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.SeatId;
import nl.kroniek.events.seat.SeatPlace;
import nl.kroniek.events.seat.SeatRole;
import nl.kroniek.query.seat.seats.Tenure;

/** One thing that a person does, or did. */
public sealed interface Office {

    /** Holds a seat. */
    record Seat(SeatId seat, SeatPlace place, SeatRole role, Tenure tenure) implements Office {}

    /** Chairs an activity of a plan. */
    record Chair(ActivityId activity, int year, String title, String portfolio) implements Office {}

    /** Stands with a committee of the national association, on the form of a body. */
    record CommitteeMember(BodyId body, String committee) implements Office {}
}
