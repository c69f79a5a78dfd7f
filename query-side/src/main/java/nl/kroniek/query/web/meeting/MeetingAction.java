package nl.kroniek.query.web.meeting;

import java.util.Set;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.MeetingStatus;

/** What a secretary can record of a meeting, in which states, and where. */
enum MeetingAction {
    HOLD("gehouden", "holding", MeetingStatus.SCHEDULED, MeetingStatus.POSTPONED, MeetingStatus.UNCONFIRMED,
            MeetingStatus.NOT_HELD), MISS("niet-gehouden", "non-occurrence", MeetingStatus.SCHEDULED,
                    MeetingStatus.POSTPONED, MeetingStatus.UNCONFIRMED), RESCHEDULE("verplaatsen", "rescheduling",
                            MeetingStatus.SCHEDULED, MeetingStatus.POSTPONED), POSTPONE("uitstellen", "postponement",
                                    MeetingStatus.SCHEDULED, MeetingStatus.POSTPONED), CANCEL("annuleren",
                                            "cancellation", MeetingStatus.SCHEDULED,
                                            MeetingStatus.POSTPONED), WITHDRAW("annulering-terugdraaien",
                                                    "cancellation-withdrawal", MeetingStatus.CANCELLED);

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
