package nl.kroniek.query.body.signals;

import java.time.LocalDate;
import java.util.List;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Figure;
import nl.kroniek.query.meeting.calendar.Calendar;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.EntryKind;
import nl.kroniek.query.meeting.calendar.MeetingStatus;

/**
 * How often a body met in a calendar year. A joint meeting counts for every body that was in it.
 *
 * @param held for certain
 * @param maybe may have been held in this year: not confirmed, no outcome recorded, or on a date as vague as that
 * @param ahead planned after today
 * @param more a series or a record for several sittings hides an unknown number beside these
 */
record YearCount(int held, int maybe, int ahead, boolean more) {

    private static final YearCount NONE = new YearCount(0, 0, 0, false);

    static YearCount of(Calendar calendar, BodyId body, int year, LocalDate today) {
        LocalDate first = LocalDate.of(year, 1, 1);
        List<CalendarEntry> entries = calendar.all().stream()
                .filter(entry -> entry.bodies().contains(body) && !isPreparation(entry))
                .filter(entry -> entry.on().mayLieWithin(first, first.plusYears(1).minusDays(1))).toList();
        YearCount count = NONE;
        for (CalendarEntry entry : entries) {
            count = count.and(entry, year, today);
        }
        return count;
    }

    /** What prepares a meeting is not one more of that body. */
    private static boolean isPreparation(CalendarEntry entry) {
        return entry.arrangements() != null && entry.arrangements().preparesFor() != null;
    }

    private YearCount and(CalendarEntry entry, int year, LocalDate today) {
        if (entry.kind() == EntryKind.SERIES) {
            return new YearCount(held, maybe, ahead, true);
        }
        Integer own = entry.on().year();
        boolean inThisYear = own != null && own == year;
        if (entry.status() == MeetingStatus.HELD) {
            return inThisYear ? held(entry) : new YearCount(held, maybe + 1, ahead, more);
        }
        if (entry.status() == MeetingStatus.UNCONFIRMED) {
            return new YearCount(held, maybe + 1, ahead, more);
        }
        if (entry.status() == MeetingStatus.SCHEDULED || entry.status() == MeetingStatus.POSTPONED) {
            boolean over = entry.on().latest() != null && entry.on().latest().isBefore(today);
            return over ? new YearCount(held, maybe + 1, ahead, more) : new YearCount(held, maybe, ahead + 1, more);
        }
        return this;
    }

    /** One record may stand for several sittings, of which the number is not always known. */
    private YearCount held(CalendarEntry entry) {
        Figure sittings = entry.arrangements() == null ? null : entry.arrangements().count();
        if (sittings == null) {
            return new YearCount(held + 1, maybe, ahead, more);
        }
        boolean exact = sittings.certainty() == Figure.Certainty.EXACT;
        boolean atLeast = sittings.certainty() == Figure.Certainty.AT_LEAST;
        int known = (exact || atLeast) && sittings.value() != null ? sittings.value() : 1;
        return new YearCount(held + known, maybe, ahead, more || !exact);
    }
}
