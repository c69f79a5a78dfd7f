package nl.kroniek.events;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Where a day begins and ends, and whose wall clock a time of day is read from, wherever a machine stands. */
public final class Netherlands {

    public static final ZoneId TIME = ZoneId.of("Europe/Amsterdam");

    private Netherlands() {}

    /** The day it is there, whatever zone the clock has: a machine on UTC is a day behind until one or two at night. */
    public static LocalDate today(InstantSource clock) {
        return now(clock).toLocalDate();
    }

    /** The wall clock there. */
    public static LocalDateTime now(InstantSource clock) {
        return LocalDateTime.ofInstant(clock.instant(), TIME);
    }
}
