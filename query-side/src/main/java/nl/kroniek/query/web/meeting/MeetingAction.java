package nl.kroniek.query.web.meeting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Link;

/** What a secretary can record of a meeting, in which states, and where. Those that are wanted most come first. */
public enum MeetingAction {
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
    public String path() {
        return path;
    }

    /** Where its command is sent. */
    String command(String id) {
        return "/v1/meetings/" + id + "/" + noun;
    }

    boolean fits(CalendarEntry entry) {
        return entry.status() != null && states.contains(entry.status());
    }

    /** Of a day that has yet to come nobody says how it went. */
    private boolean isTimely(CalendarEntry entry, LocalDate today) {
        LocalDate first = entry.on().earliest();
        return this != HOLD && this != MISS || first == null || !first.isAfter(today);
    }

    /** The pages that make sense now, for who may use them; empty for everybody else. */
    public static List<Link> of(CalendarEntry entry, Desk desk, LocalDate today) {
        Stream<MeetingAction> possible = desk.isMayWrite()
                ? Arrays.stream(values()).filter(action -> action.fits(entry) && action.isTimely(entry, today))
                : Stream.empty();
        return possible.map(action -> new Link(desk.say("meeting.do." + action.path),
                desk.at("/vergaderingen/" + entry.id().value() + "/" + action.path))).toList();
    }
}
