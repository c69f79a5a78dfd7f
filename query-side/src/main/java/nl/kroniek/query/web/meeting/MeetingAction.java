package nl.kroniek.query.web.meeting;

import static nl.kroniek.query.meeting.calendar.MeetingStatus.CANCELLED;
import static nl.kroniek.query.meeting.calendar.MeetingStatus.ENTERED_BY_MISTAKE;
import static nl.kroniek.query.meeting.calendar.MeetingStatus.HELD;
import static nl.kroniek.query.meeting.calendar.MeetingStatus.NOT_HELD;
import static nl.kroniek.query.meeting.calendar.MeetingStatus.OPENED;
import static nl.kroniek.query.meeting.calendar.MeetingStatus.POSTPONED;
import static nl.kroniek.query.meeting.calendar.MeetingStatus.SCHEDULED;
import static nl.kroniek.query.meeting.calendar.MeetingStatus.UNCONFIRMED;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import nl.kroniek.query.meeting.calendar.MinutesEntry;
import nl.kroniek.query.web.outbox.Telling;
import org.jspecify.annotations.Nullable;

/** What a secretary can record of a meeting, in which states, and where. */
enum MeetingAction {
    // also when it was wrongly put down as not held
    HOLD("gehouden", "holding", Paper.ANY, SCHEDULED, POSTPONED, OPENED, UNCONFIRMED, NOT_HELD),
    // without a known reason
    MISS("niet-gehouden", "non-occurrence", Paper.ANY, SCHEDULED, POSTPONED, UNCONFIRMED),
    // to a date that is known
    RESCHEDULE("verplaatsen", "rescheduling", Paper.ANY, SCHEDULED, POSTPONED),
    // to a vague date, or to none
    POSTPONE("uitstellen", "postponement", Paper.ANY, SCHEDULED, POSTPONED),
    // for reasons that people can read later
    CANCEL("annuleren", "cancellation", Paper.ANY, SCHEDULED, POSTPONED),
    // of a cancellation only
    WITHDRAW("annulering-terugdraaien", "cancellation-withdrawal", Paper.ANY, CANCELLED),
    // what became known later of why it did not go ahead
    EXPLAIN("aanvullen", "explanation", Paper.ANY, CANCELLED, POSTPONED, NOT_HELD),
    // where it is to be and until when
    ARRANGE("plaats-en-tijd", "arrangement", Paper.ANY, SCHEDULED, POSTPONED),
    // it has begun
    OPEN("openen", "opening", Paper.ANY, SCHEDULED, POSTPONED),
    // what was typed wrongly, always
    CORRECT("verbeteren", "correction", Paper.ANY, MeetingStatus.values()),
    // what was recorded of the outcome
    RETRACT("afloop-terugdraaien", "outcome-withdrawal", Paper.NONE, OPENED, HELD, NOT_HELD, UNCONFIRMED),
    // it never was
    MISTAKE("vergissing", "mistake", Paper.NONE, SCHEDULED, POSTPONED, OPENED, HELD, CANCELLED, NOT_HELD, UNCONFIRMED),
    // it was, after all
    REINSTATE("terugzetten", "reinstatement", Paper.ANY, ENTERED_BY_MISTAKE),
    // for the first time, or a better version
    PUBLISH("notulen", "minutes", Paper.NOT_APPROVED, HELD),
    // in a later meeting
    APPROVE("notulen-goedkeuren", "minutes-approval", Paper.PUBLISHED, HELD),
    // the wrong document, or too early
    UNPUBLISH("notulen-intrekken", "minutes-withdrawal", Paper.SOME, HELD);

    /** What minutes there must be. */
    private enum Paper {
        ANY, NONE, NOT_APPROVED, PUBLISHED, SOME;

        boolean fits(CalendarEntry entry) {
            MinutesEntry minutes = entry.minutes();
            boolean approved = minutes != null && minutes.approval() != null;
            return switch (this) {
                case ANY -> true;
                case NONE -> minutes == null;
                case NOT_APPROVED -> !approved;
                case PUBLISHED -> minutes != null && !approved;
                case SOME -> minutes != null;
            };
        }
    }

    private final String path;
    private final String noun;
    private final Paper paper;
    private final Set<MeetingStatus> states;

    MeetingAction(String path, String noun, Paper paper, MeetingStatus... states) {
        this.path = path;
        this.noun = noun;
        this.paper = paper;
        this.states = Set.of(states);
    }

    static MeetingAction of(String path) {
        return Arrays.stream(values()).filter(action -> action.path.equals(path)).findFirst().orElseThrow();
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
        return entry.status() != null && states.contains(entry.status()) && paper.fits(entry);
    }

    /** Who is told of it by mail, where there is one. */
    Telling telling(CalendarEntry entry) {
        return switch (this) {
            case CANCEL, WITHDRAW, ARRANGE -> Telling.INVITED;
            case RESCHEDULE, POSTPONE -> Telling.INVITED_OF_A_DAY;
            case CORRECT -> isAhead(entry.status()) ? Telling.INVITED_OF_A_CHANGE : Telling.NOBODY;
            case MISTAKE -> isAhead(entry.status()) ? Telling.INVITED : Telling.NOBODY;
            case REINSTATE -> entry.mistake() != null && isAhead(entry.mistake().before())
                    ? Telling.INVITED
                    : Telling.NOBODY;
            case HOLD, MISS, EXPLAIN, OPEN, RETRACT, PUBLISH, APPROVE, UNPUBLISH -> Telling.NOBODY;
        };
    }

    private static boolean isAhead(@Nullable MeetingStatus status) {
        return status == SCHEDULED || status == POSTPONED;
    }

    /** Key of the sentence that says why it does not fit. */
    String whyNot(CalendarEntry entry) {
        if (entry.isMistake() || this == REINSTATE) {
            return this == REINSTATE ? "no-mistake" : "mistake";
        }
        if (states.contains(entry.status())) {
            return entry.minutes() == null ? "minutes-none" : paper == Paper.NONE ? "minutes" : "minutes-approved";
        }
        return paper == Paper.ANY || paper == Paper.NONE
                ? String.valueOf(entry.status()).toLowerCase(Locale.ROOT).replace('_', '-')
                : "minutes-not-held";
    }
}
