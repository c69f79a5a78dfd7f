package nl.kroniek.query.web.meeting;

import static nl.kroniek.query.meeting.calendar.MeetingStatus.CANCELLED;
import static nl.kroniek.query.meeting.calendar.MeetingStatus.NOT_HELD;
import static nl.kroniek.query.meeting.calendar.MeetingStatus.POSTPONED;
import static nl.kroniek.query.meeting.calendar.MeetingStatus.SCHEDULED;
import static nl.kroniek.query.meeting.calendar.MeetingStatus.UNCONFIRMED;

import java.util.Set;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.MeetingStatus;

/** What a secretary can record of a meeting, in which states, and where. */
enum MeetingAction {
    // also when it was wrongly put down as not held
    HOLD("gehouden", "holding", SCHEDULED, POSTPONED, UNCONFIRMED, NOT_HELD),
    // without a known reason
    MISS("niet-gehouden", "non-occurrence", SCHEDULED, POSTPONED, UNCONFIRMED),
    // to a date that is known
    RESCHEDULE("verplaatsen", "rescheduling", SCHEDULED, POSTPONED),
    // to a vague date, or to none
    POSTPONE("uitstellen", "postponement", SCHEDULED, POSTPONED),
    // for reasons that people can read later
    CANCEL("annuleren", "cancellation", SCHEDULED, POSTPONED),
    // of a cancellation only
    WITHDRAW("annulering-terugdraaien", "cancellation-withdrawal", CANCELLED),
    // what became known later of why it did not go ahead
    EXPLAIN("aanvullen", "explanation", CANCELLED, POSTPONED, NOT_HELD);

    private final String path;
    private final String noun;
    private final Set<MeetingStatus> states;

    MeetingAction(String path, String noun, MeetingStatus... states) {
        this.path = path;
        this.noun = noun;
        this.states = Set.of(states);
    }

    /** The last word of the address of its page, and of the keys of its texts. */
    String path() {
        return path;
    }

    /** Where its command is sent. */
    String command(String id) {
        return "/v1/meetings/" + id + "/" + noun;
    }

    boolean fits(CalendarEntry entry) {
        return entry.status() != null && states.contains(entry.status());
    }
}
