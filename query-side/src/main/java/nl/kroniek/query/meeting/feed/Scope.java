package nl.kroniek.query.meeting.feed;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Holder;
import nl.kroniek.events.PersonId;
import nl.kroniek.events.seat.SeatPlace;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.CalendarFilter;
import nl.kroniek.query.meeting.calendar.EntryKind;
import nl.kroniek.query.seat.seats.Tenure;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a calendar somebody wants as a feed. Without kinds it is the meetings: a contact or a milestone asks
 * nobody to be anywhere. A series never has a day of its own, so it is in no feed.
 *
 * @param person shows the meetings of the bodies in which this person had a seat on that day; absent: of nobody in
 *        particular
 */
public record Scope(CalendarFilter filter, @Nullable PersonId person) {

    /** What a secret address shows. */
    public static Scope of(@Nullable String body, @Nullable String person) {
        return new Scope(new CalendarFilter(null, null, body == null ? null : new BodyId(body), Set.of(), Set.of(),
                null, false), person == null ? null : new PersonId(person));
    }

    /** Those that have a day. */
    List<CalendarEntry> dated(Chronicle chronicle) {
        return within(chronicle).stream().filter(entry -> entry.on().isDay()).toList();
    }

    /** How many meetings have no day, and so cannot stand in it. */
    long undated(Chronicle chronicle) {
        return within(chronicle).stream().filter(entry -> !entry.on().isDay()).count();
    }

    private List<CalendarEntry> within(Chronicle chronicle) {
        return chronicle.calendar().select(filter).stream()
                .filter(entry -> filter.kinds().isEmpty()
                        ? entry.kind() == EntryKind.MEETING
                        : entry.kind() != EntryKind.SERIES)
                .filter(entry -> person == null || concerns(person, entry, chronicle)).toList();
    }

    private static boolean concerns(PersonId person, CalendarEntry entry, Chronicle chronicle) {
        return chronicle.seats().of(person).stream()
                .filter(seat -> seat.place() instanceof SeatPlace.InBody in && entry.bodies().contains(in.body()))
                .flatMap(seat -> seat.tenures().stream())
                .anyMatch(tenure -> tenure.holder() instanceof Holder.OfPerson of && of.person().equals(person)
                        && reaches(tenure, entry));
    }

    private static boolean reaches(Tenure tenure, CalendarEntry entry) {
        return entry.on().isDay()
                ? tenure.mayLastOn(Objects.requireNonNull(entry.on().earliest()))
                : tenure.lasts();
    }
}
