package nl.kroniek.events.invitation;

import org.jspecify.annotations.Nullable;

/**
 * The answers of one moment, counted.
 *
 * @param accepted those who come themselves or send a substitute
 * @param minimum how many have to come; absent where no minimum is set
 */
public record AnswerFigures(int invited, int accepted, int declined, int tentative, int noAnswer,
        @Nullable Integer minimum) {

    /**
     * What these figures say. An answer with a reservation is no promise: it keeps the minimum within reach, and does
     * not count when the time to answer is over.
     *
     * @param closed whether the time to answer is over
     */
    public Outlook outlook(boolean closed) {
        if (minimum == null) {
            return Outlook.NO_MINIMUM;
        } else if (accepted >= minimum) {
            return Outlook.REACHED;
        } else if (invited >= minimum && invited - declined < minimum) {
            return Outlook.UNREACHABLE;
        } else if (closed) {
            return Outlook.MISSED;
        }
        return invited < minimum ? Outlook.TOO_FEW_INVITED : Outlook.REACHABLE;
    }
}
