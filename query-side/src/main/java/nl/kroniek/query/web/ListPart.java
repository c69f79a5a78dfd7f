package nl.kroniek.query.web;

import java.time.LocalDate;
import java.util.List;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import org.jspecify.annotations.Nullable;

/**
 * As much of a long list as one page shows.
 *
 * @param entries on this page
 * @param number of this page, from 1
 * @param of how many pages
 * @param first the place of its first entry in the whole list, from 1
 * @param total of the whole list
 */
public record ListPart(List<CalendarEntry> entries, int number, int of, int first, int total) {

    private static final int SIZE = 200;

    /** @param asked absent: the page with today on it, and the last one when all is over */
    static ListPart of(List<CalendarEntry> all, @Nullable Integer asked, LocalDate today) {
        int pages = Math.max(1, (all.size() + SIZE - 1) / SIZE);
        int number = Math.clamp(asked == null ? withToday(all, today) : asked, 1, pages);
        int from = (number - 1) * SIZE;
        return new ListPart(all.subList(from, Math.min(all.size(), from + SIZE)), number, pages, from + 1, all.size());
    }

    /** The place of its last entry in the whole list. */
    public int last() {
        return first + entries.size() - 1;
    }

    private static int withToday(List<CalendarEntry> all, LocalDate today) {
        int over = (int) all.stream()
                .filter(entry -> entry.on().latest() != null && entry.on().latest().isBefore(today)).count();
        return Math.min(over, all.size() - 1) / SIZE + 1;
    }
}
