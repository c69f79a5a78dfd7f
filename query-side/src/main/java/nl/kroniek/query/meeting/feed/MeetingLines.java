package nl.kroniek.query.meeting.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.NightAfter;
import nl.kroniek.query.ics.Ics;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.stamps.Stamp;

/**
 * Which meeting it is and when, for every calendar alike: a program that reads a feed and a mail must see one meeting.
 */
public final class MeetingLines {

    private MeetingLines() {}

    /** In a feed: a reader gets the same bytes until something changes. */
    public static Ics identity(Ics ics, AssociationId association, CalendarEntry entry, Stamp stamp) {
        return identity(ics, association, entry, stamp, stamp.changed());
    }

    /**
     * The same meeting has the same {@code UID} for ever, and a higher {@code SEQUENCE} after every change.
     *
     * @param made when this calendar was made, as a message has to say
     */
    public static Ics identity(Ics ics, AssociationId association, CalendarEntry entry, Stamp stamp, Instant made) {
        return ics.put("UID", entry.id() + "@" + association + ".kroniek").moment("DTSTAMP", made)
                .moment("CREATED", stamp.begun()).moment("LAST-MODIFIED", stamp.changed())
                .put("SEQUENCE", Long.toString(entry.version()));
    }

    /**
     * Its end is the real one, else the planned one. Where nobody recorded one there is none: a made-up hour would be
     * read as a fact.
     *
     * @param on a day
     */
    public static Ics when(Ics ics, CalendarEntry entry, VagueDate on) {
        ics.day("DTSTART", Objects.requireNonNull(on.earliest()), on.time());
        LocalTime begin = on.time();
        LocalTime ends = entry.sitting() != null && entry.sitting().ended() != null
                ? entry.sitting().ended()
                : entry.arrangements() == null ? null : entry.arrangements().ends();
        LocalDate day = Objects.requireNonNull(on.earliest());
        if (NightAfter.holds(begin, ends)) {
            return ics.day("DTEND", day.plusDays(1), ends);
        }
        return begin != null && ends != null && ends.isAfter(begin) ? ics.day("DTEND", day, ends) : ics;
    }
}
