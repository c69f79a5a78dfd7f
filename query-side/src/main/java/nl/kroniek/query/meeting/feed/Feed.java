package nl.kroniek.query.meeting.feed;

import java.util.List;
import nl.kroniek.events.Kebab;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.ics.Ics;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import nl.kroniek.query.meeting.stamps.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * A calendar as a feed. Every part of it comes from the record, none from the clock: as long as nothing changed it is
 * the same, byte for byte.
 *
 * @param address of the pages, without a slash at its end
 * @param cancelledAsStatus whether a cancelled meeting has {@code STATUS:CANCELLED}. Programs that subscribe often
 *        leave such an event out, and then nobody reads the reason: without it the title says it, and the time is free
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
        MeetingLines.identity(ics.put("BEGIN", "VEVENT"), chronicle.association(), entry, stamp);
        MeetingLines.when(ics, entry, entry.on());
        ics.text("SUMMARY", words.title(entry)).text("DESCRIPTION", words.text(entry, together, page))
                .text("LOCATION", words.place(entry)).texts("CATEGORIES", words.bodies(entry)).put("URL", page);
        status(ics, entry.status());
        ics.put("END", "VEVENT");
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
                .put("X-KRONIEK-STATUS", Kebab.of(status));
    }
}
