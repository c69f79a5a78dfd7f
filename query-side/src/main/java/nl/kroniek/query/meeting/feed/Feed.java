package nl.kroniek.query.meeting.feed;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.kroniek.events.meeting.NightAfter;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.ics.Ics;
import nl.kroniek.query.meeting.calendar.Arrangements;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import nl.kroniek.query.meeting.stamps.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * A calendar as a feed. Every part of it comes from the record, none from the clock: as long as nothing changed it is the
 * same, byte for byte.
 *
 * @param address of the pages, without a slash at its end
 * @param cancelledAsStatus whether a cancelled meeting has {@code STATUS:CANCELLED}. Programs that subscribe often leave such
 *        an event out, and then nobody reads the reason: without it the title says it, and the time is free
 */
record Feed(Chronicle chronicle, Scope scope, FeedWords words, String address, boolean cancelledAsStatus) {

    byte[] bytes() {
        Ics ics = new Ics().put("BEGIN", "VCALENDAR").put("VERSION", "2.0").put("PRODID", "-//Kroniek//Kroniek//NL")
                .put("CALSCALE", "GREGORIAN").text("X-WR-CALNAME", words.calendar(scope))
                .text("X-WR-CALDESC", words.leftOut(scope.undated(chronicle))).put("X-WR-TIMEZONE", Ics.ZONE)
                .put("REFRESH-INTERVAL;VALUE=DURATION", "PT1H").put("X-PUBLISHED-TTL", "PT1H");
        ics.zone();
        Joined joined = new Joined(scope.dated(chronicle));
        for (CalendarEntry entry : joined.shown()) {
            chronicle.stamps().find(entry.id()).ifPresent(stamp -> event(ics, entry, stamp, joined.in(entry)));
        }
        return ics.put("END", "VCALENDAR").bytes();
    }

    private void event(Ics ics, CalendarEntry entry, Stamp stamp, List<CalendarEntry> together) {
        String page = address + "/" + chronicle.association() + "/vergaderingen/" + entry.id();
        ics.put("BEGIN", "VEVENT").put("UID", entry.id() + "@" + chronicle.association() + ".kroniek")
                .moment("DTSTAMP", stamp.changed()).moment("CREATED", stamp.begun())
                .moment("LAST-MODIFIED", stamp.changed()).put("SEQUENCE", Long.toString(entry.version()))
                .day("DTSTART", Objects.requireNonNull(entry.on().earliest()), entry.on().time());
        end(ics, entry);
        ics.text("SUMMARY", words.title(entry)).text("DESCRIPTION", words.text(entry, together, page))
                .text("LOCATION", place(entry)).texts("CATEGORIES", words.bodies(entry)).put("URL", page);
        status(ics, entry.status());
        ics.put("END", "VEVENT");
    }

    /** The real end, else the planned one. Where nobody recorded one there is none: a made-up hour would be read as a fact. */
    private static void end(Ics ics, CalendarEntry entry) {
        LocalTime begin = entry.on().time();
        LocalTime ends = entry.sitting() != null && entry.sitting().ended() != null
                ? entry.sitting().ended()
                : entry.arrangements() == null ? null : entry.arrangements().ends();
        LocalDate day = Objects.requireNonNull(entry.on().earliest());
        if (NightAfter.holds(begin, ends)) {
            ics.day("DTEND", day.plusDays(1), ends);
        } else if (begin != null && ends != null && ends.isAfter(begin)) {
            ics.day("DTEND", day, ends);
        }
    }

    private void status(Ics ics, @Nullable MeetingStatus status) {
        if (status == null) {
            ics.put("TRANSP", "TRANSPARENT");
            return;
        }
        boolean off = status == MeetingStatus.CANCELLED || status == MeetingStatus.NOT_HELD;
        if (!off) {
            boolean unsure = status == MeetingStatus.POSTPONED || status == MeetingStatus.UNCONFIRMED;
            ics.put("STATUS", unsure ? "TENTATIVE" : "CONFIRMED");
        } else if (cancelledAsStatus) {
            ics.put("STATUS", "CANCELLED");
        }
        ics.put("TRANSP", off ? "TRANSPARENT" : "OPAQUE")
                .put("X-KRONIEK-STATUS", status.name().replace('_', '-').toLowerCase(Locale.ROOT));
    }

    private @Nullable String place(CalendarEntry entry) {
        Arrangements plan = entry.arrangements();
        if (plan == null || plan.place() == null) {
            return plan == null ? null : plan.online();
        }
        return plan.online() == null ? words.typed(plan.place()) : words.typed(plan.place()) + ", " + plan.online();
    }
}
