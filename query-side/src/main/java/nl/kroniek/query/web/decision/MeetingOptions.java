package nl.kroniek.query.web.decision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.EntryKind;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Option;
import org.jspecify.annotations.Nullable;

/** Meetings in which something can have been decided: of the body, nearest to the day first. */
final class MeetingOptions {

    private static final int SHOWN = 12;

    private MeetingOptions() {}

    /**
     * @param body of whom; absent: of anybody
     * @param day near which; the day of today where none is known
     * @param chosen stays in the list, wherever it lies
     */
    static List<Option> near(@Nullable BodyId body, LocalDate day, String chosen, Desk desk) {
        List<CalendarEntry> near = desk.chronicle().calendar().all().stream()
                .filter(entry -> canDecide(entry) && (body == null || entry.bodies().contains(body)))
                .sorted(Comparator.comparingLong(entry -> distance(entry.on(), day))).limit(SHOWN).toList();
        Stream<CalendarEntry> kept = desk.chronicle().calendar().find(chosen).filter(MeetingOptions::canDecide)
                .filter(entry -> !near.contains(entry)).stream();
        return Stream.concat(kept, near.stream())
                .map(entry -> new Option(entry.id().value(),
                        desk.words().text(desk.words().meeting(entry.title(), entry.on())), false))
                .toList();
    }

    private static boolean canDecide(CalendarEntry entry) {
        return entry.kind() == EntryKind.MEETING && entry.on().isDay() && happens(entry);
    }

    /** Nothing is decided in a meeting that did not take place. */
    static boolean happens(CalendarEntry entry) {
        return !entry.isMistake() && entry.status() != MeetingStatus.CANCELLED
                && entry.status() != MeetingStatus.NOT_HELD;
    }

    private static long distance(VagueDate on, LocalDate day) {
        return Math.abs(Objects.requireNonNull(on.earliest()).toEpochDay() - day.toEpochDay());
    }
}
