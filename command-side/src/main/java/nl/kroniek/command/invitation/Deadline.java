package nl.kroniek.command.invitation;

import java.time.LocalDateTime;
import java.time.LocalTime;
import nl.kroniek.events.VagueDate;

/** The last day or moment to answer, compared with a moment that somebody brings; nothing here looks at a clock. */
public final class Deadline {

    private Deadline() {}

    /** Whether there is one and it is over at that moment; a day is over at its end. */
    public static boolean isOver(VagueDate answerBy, VagueDate at) {
        return answerBy.latest() != null && at.earliest() != null && answerBy.isDay() && at.isDay()
                && !at.earliest().atTime(at.time() == null ? LocalTime.MIN : at.time()).isBefore(end(answerBy));
    }

    /** The first moment, on the clock of the Netherlands, at which it is over. */
    public static LocalDateTime end(VagueDate answerBy) {
        if (answerBy.latest() == null) {
            throw new IllegalArgumentException("a deadline is a day");
        }
        return answerBy.time() == null
                ? answerBy.latest().plusDays(1).atStartOfDay()
                : answerBy.latest().atTime(answerBy.time());
    }
}
