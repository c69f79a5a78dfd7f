package nl.kroniek.query.mail.letter;

import java.util.List;
import nl.kroniek.events.VagueDate;
import nl.kroniek.query.border.Languages;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.DateChange;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import nl.kroniek.query.meeting.feed.FeedWords;
import nl.kroniek.query.meeting.invitations.InvitedEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * What one letter is about: a meeting, and one who is invited to it.
 *
 * @param to the address of who is invited
 * @param from the address of who organises
 * @param reply the personal link by which is answered
 * @param page of the meeting, for who has an account
 * @param feed the words of calendars, which name no person
 */
record Matter(Chronicle chronicle, CalendarEntry entry, InvitedEntry invited, String to, String toName, String from,
        String reply, String page, FeedWords feed, MessageSource messages) {

    String say(String key, Object... values) {
        return messages.getMessage("letter." + key, values, Languages.DUTCH);
    }

    String association() {
        return chronicle.directory().association().map(own -> own.name()).orElse("");
    }

    String title() {
        return feed.words().text(entry.title());
    }

    /** As far as anybody knows now people are expected, if not always on a day. */
    boolean goesAhead() {
        return entry.status() == MeetingStatus.SCHEDULED;
    }

    /** The day on which it stands in calendars, or stood last; absent when it never had one. */
    @Nullable
    VagueDate day() {
        if (entry.on().isDay()) {
            return entry.on();
        }
        List<DateChange> latest = entry.changes().reversed();
        return latest.stream().map(DateChange::previously).filter(VagueDate::isDay).findFirst().orElse(null);
    }

    String subject(Occasion occasion) {
        VagueDate day = day();
        String what = day == null ? title() : say("on", title(), feed.words().plain(day));
        return switch (occasion) {
            case AGENDA -> say("subject.agenda", what);
            case INVITED -> goesAhead() ? say("subject.invited", what) : off(what);
            case WITHDRAWN -> say("subject.withdrawn", what);
            case CHANGED -> goesAhead() ? say("subject.changed", what) : off(what);
        };
    }

    /** The word of its status first, as in a calendar. */
    private String off(String what) {
        return entry.status() == null || entry.isMistake()
                ? say("subject.cancelled", what)
                : feed.words().word(entry.status()) + ": " + what;
    }
}
