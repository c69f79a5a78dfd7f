package nl.kroniek.query.mail.letter;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;

/** Writes letters from what the views say now. Whoever asks makes sure that they say it already. */
public interface Letters {

    /**
     * The letter that is true now.
     *
     * @param invitation its number within the meeting
     * @param inCalendar whether an earlier letter put it in their calendar, and none took it away since
     */
    Outcome write(AssociationId association, MeetingId meeting, int invitation, Occasion occasion, boolean inCalendar);

    /** What came of it. */
    sealed interface Outcome {

        record Written(Letter letter) implements Outcome {}

        /** Nobody gave an address, or it cannot be read any more. */
        record NoAddress() implements Outcome {}

        /** There is nothing to say: no such invitation, the meeting is over, or that agenda is not there. */
        record Nothing() implements Outcome {}
    }
}
