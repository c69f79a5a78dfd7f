package nl.kroniek.query.mail.letter;

import java.time.Instant;
import java.util.List;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.invitation.Answer;
import nl.kroniek.events.invitation.Invitee;
import nl.kroniek.query.ics.Ics;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.feed.MeetingLines;
import nl.kroniek.query.meeting.stamps.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * The same meeting for the calendar of the receiver (iTIP, RFC 5546): asked for while it goes ahead on a day, taken away when
 * it does not. One event as the feed has it, with who organises and the one who is invited; nobody else is named.
 */
record CalendarPart(Matter matter, Instant made) {

    /**
     * Absent where a calendar has no day to put it on, and never had.
     *
     * @param slip the day on which it stands in their calendar and never was to be; absent where that is not so
     */
    @Nullable
    Invite invite(Occasion occasion, @Nullable VagueDate slip) {
        boolean asked = matter.goesAhead() && matter.entry().on().isDay() && occasion != Occasion.WITHDRAWN;
        VagueDate day = matter.day() == null ? slip : matter.day();
        Stamp stamp = matter.chronicle().stamps().find(matter.entry().id()).orElse(null);
        if (day == null || stamp == null || !asked && occasion == Occasion.INVITED) {
            return null;
        }
        String method = asked ? "REQUEST" : "CANCEL";
        Ics ics = new Ics().put("BEGIN", "VCALENDAR").put("VERSION", "2.0").put("PRODID", "-//Kroniek//Kroniek//NL")
                .put("CALSCALE", "GREGORIAN").put("METHOD", method).zone();
        event(ics, asked, occasion, day, stamp);
        return new Invite(method, ics.put("END", "VCALENDAR").bytes());
    }

    private void event(Ics ics, boolean asked, Occasion occasion, VagueDate day, Stamp stamp) {
        CalendarEntry entry = matter.entry();
        MeetingLines.identity(ics.put("BEGIN", "VEVENT"), matter.chronicle().association(), entry, stamp,
                made);
        MeetingLines.when(ics, entry, day);
        ics.person("ORGANIZER", matter.association(), matter.from())
                .person("ATTENDEE" + kind(matter.invited().who()) + ";ROLE=REQ-PARTICIPANT;RSVP=FALSE;PARTSTAT="
                        + partstat(matter.invited().answer()), matter.toName(), matter.to())
                .text("SUMMARY", summary(asked)).text("DESCRIPTION", description(asked))
                .text("LOCATION", matter.feed().place(entry)).texts("CATEGORIES", matter.feed().bodies(entry))
                .put("URL", matter.reply());
        // Of one who need not come the meeting itself is not cancelled, and may not be called so (RFC 5546, 3.2.5).
        if (occasion != Occasion.WITHDRAWN) {
            ics.put("STATUS", asked ? "CONFIRMED" : "CANCELLED");
        }
        ics.put("TRANSP", asked ? "OPAQUE" : "TRANSPARENT").put("END", "VEVENT");
    }

    /** A person is what calendars take an attendee for; behind the address of an organisation are several. */
    private static String kind(Invitee who) {
        return who instanceof Invitee.OfParty of && !(of.party() instanceof Party.Described) ? ";CUTYPE=GROUP" : "";
    }

    /**
     * As in the feed, also for who need not come to what goes ahead; a meeting that never was has no word of its own there,
     * for no feed shows it.
     */
    private String summary(boolean asked) {
        String title = matter.feed().title(matter.entry());
        return asked || matter.goesAhead() || !title.equals(matter.title())
                ? title
                : matter.say("subject.cancelled", title);
    }

    private String description(boolean asked) {
        String text = matter.feed().text(matter.entry(), List.of(), matter.page());
        return asked ? matter.say("calendar.answer", matter.reply()) + "\n" + text : text;
    }

    /** Answers come by the link, and a calendar shows what was answered there. */
    private static String partstat(@Nullable Answer answer) {
        return switch (answer) {
            case null -> "NEEDS-ACTION";
            case ACCEPTED -> "ACCEPTED";
            // Of who comes instead we know a name and no address, and DELEGATED says to which one (RFC 5545, 3.2.5).
            case DECLINED, SUBSTITUTE -> "DECLINED";
            case TENTATIVE -> "TENTATIVE";
        };
    }
}
