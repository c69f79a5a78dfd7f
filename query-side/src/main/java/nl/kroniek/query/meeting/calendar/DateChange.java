package nl.kroniek.query.meeting.calendar;

import java.util.List;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A meeting got another date, or a vague one, or none.
 *
 * @param decidedOn when this was decided; often unknown
 * @param decidedBy absent where nobody wrote it down
 */
public record DateChange(Kind kind, VagueDate previously, VagueDate to, List<Reason> reasons, VagueDate decidedOn,
        @Nullable Party decidedBy) {

    /** Nobody wrote down who decided. */
    public DateChange(Kind kind, VagueDate previously, VagueDate to, List<Reason> reasons, VagueDate decidedOn) {
        this(kind, previously, to, reasons, decidedOn, null);
    }

    /** Postponed is without a new date or to a vague one; rescheduled is to a new date. */
    public enum Kind {
        RESCHEDULED, POSTPONED
    }
}
