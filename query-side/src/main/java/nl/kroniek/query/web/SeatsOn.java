package nl.kroniek.query.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kroniek.events.VagueDate;
import nl.kroniek.query.seat.seats.SeatEntry;
import nl.kroniek.query.web.date.DateTyped;
import nl.kroniek.query.web.date.DutchDates;
import nl.kroniek.query.web.date.Toward;
import org.jspecify.annotations.Nullable;

/**
 * Seats as they were on a day, or all that is known of them when no day was asked for.
 *
 * @param typed what stands in the field
 * @param says which day it is; absent when none was asked for
 */
public record SeatsOn(String typed, @Nullable String says, List<SeatLine> seats) {

    /** Parameter of the address. */
    static final String DAY = "op";

    /** A day that cannot be read is named among the problems; then everything is shown. */
    static SeatsOn of(List<SeatEntry> seats, Map<String, String> given, Choices choices, LocalDate today, Desk desk) {
        LocalDate day = choices.choose(DAY, text -> day(text, today, desk));
        return new SeatsOn(given.getOrDefault(DAY, "").strip(),
                day == null ? null : desk.words().plain(VagueDate.day(day)),
                seats.stream().filter(seat -> day == null || seat.mayExistOn(day))
                        .map(seat -> day == null ? SeatLine.of(seat, desk) : SeatLine.on(day, seat, desk)).toList());
    }

    private static @Nullable LocalDate day(String text, LocalDate today, Desk desk) {
        return new DutchDates(today, Toward.PAST, desk.locale()).read(text) instanceof DateTyped.Read read
                && read.date().isDay() ? read.date().earliest() : null;
    }
}
