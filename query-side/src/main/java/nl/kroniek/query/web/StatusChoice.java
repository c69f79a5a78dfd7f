package nl.kroniek.query.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kroniek.events.Kebab;
import nl.kroniek.query.meeting.calendar.MeetingStatus;

/** The statuses as an address names them; "niet-doorgegaan" is all that did not take place as planned. */
enum StatusChoice {

    GEPLAND(MeetingStatus.SCHEDULED), GEHOUDEN(MeetingStatus.HELD), GEANNULEERD(MeetingStatus.CANCELLED), UITGESTELD(
            MeetingStatus.POSTPONED),
    NIET_GEHOUDEN(MeetingStatus.NOT_HELD), NIET_BEVESTIGD(
            MeetingStatus.UNCONFIRMED),
    BEGONNEN(MeetingStatus.OPENED), VERGISSING(
            MeetingStatus.ENTERED_BY_MISTAKE),
    NIET_DOORGEGAAN(MeetingStatus.CANCELLED,
            MeetingStatus.POSTPONED,
            MeetingStatus.NOT_HELD);

    private final Set<MeetingStatus> statuses;

    StatusChoice(MeetingStatus... statuses) {
        this.statuses = Set.of(statuses);
    }

    Set<MeetingStatus> statuses() {
        return statuses;
    }

    String code() {
        return Kebab.of(this);
    }

    static Optional<StatusChoice> of(String code) {
        return Arrays.stream(values()).filter(choice -> choice.code().equals(code)).findFirst();
    }

    static List<Option> options(Desk desk) {
        return Arrays.stream(values()).map(choice -> new Option(choice.code(),
                choice.statuses.size() == 1
                        ? desk.words().word(choice.statuses.iterator().next())
                        : desk.say("status.not-gone-ahead"),
                false)).toList();
    }
}
