package nl.kroniek.query.meeting.calendar;

import java.time.LocalDate;
import java.util.Set;
import nl.kroniek.events.BodyId;
import org.jspecify.annotations.Nullable;

/**
 * What of the calendar is asked for. An empty set asks for everything.
 *
 * @param from first day, itself included; an entry counts when its date can lie within
 * @param to last day, itself included
 * @param text words that must all occur, without regard to case and accents
 * @param attendanceKnown only meetings of which somebody wrote down how many came
 */
public record CalendarFilter(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable BodyId body,
        Set<MeetingStatus> statuses, Set<EntryKind> kinds, @Nullable String text, boolean attendanceKnown) {

    public static final CalendarFilter EVERYTHING = new CalendarFilter(null, null, null, Set.of(), Set.of(), null,
            false);

    public CalendarFilter {
        statuses = Set.copyOf(statuses);
        kinds = Set.copyOf(kinds);
    }
}
