package nl.kroniek.query.meeting.feed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.kroniek.query.meeting.calendar.CalendarEntry;

/**
 * Two records of one sitting stand in a feed once: the one that says with which it was held together goes up in that
 * one, as long as both are there, on the same day and in the same state.
 */
final class Joined {

    private final List<CalendarEntry> all;
    private final Map<String, CalendarEntry> byId;
    private final Map<CalendarEntry, CalendarEntry> into = new HashMap<>();
    private final Map<CalendarEntry, List<CalendarEntry>> members;

    Joined(List<CalendarEntry> all) {
        this.all = all;
        this.byId = all.stream().collect(toMap(entry -> entry.id().value(), Function.identity()));
        all.forEach(entry -> goesUpIn(entry).ifPresent(other -> into.put(entry, other)));
        this.members = into.keySet().stream().collect(groupingBy(into::get));
    }

    /** Those that stand in the feed themselves. */
    List<CalendarEntry> shown() {
        return all.stream().filter(entry -> !into.containsKey(entry)).toList();
    }

    /** Those that went up in this one. */
    List<CalendarEntry> in(CalendarEntry shown) {
        return members.getOrDefault(shown, List.of());
    }

    /** Who goes up in nothing itself, so that no meeting is lost in a chain; of two that name each other one stays. */
    private Optional<CalendarEntry> goesUpIn(CalendarEntry entry) {
        return partner(entry).filter(other -> partner(other).map(theirs -> theirs.equals(entry)
                && other.id().value().compareTo(entry.id().value()) < 0).orElse(true));
    }

    private Optional<CalendarEntry> partner(CalendarEntry entry) {
        return Optional.ofNullable(entry.arrangements()).map(planned -> planned.jointWith())
                .map(other -> byId.get(other.value()))
                .filter(other -> other.status() == entry.status() && sameDay(other, entry));
    }

    private static boolean sameDay(CalendarEntry one, CalendarEntry other) {
        return one.on().isDay() && other.on().isDay() && String.valueOf(one.on().earliest()).equals(String.valueOf(other
                .on().earliest()));
    }
}
