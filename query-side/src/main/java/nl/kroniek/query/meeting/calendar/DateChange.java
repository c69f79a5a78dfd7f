package nl.kroniek.query.meeting.calendar;

import java.util.List;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.Reason;

/**
 * A meeting got another date, or a vague one, or none.
 *
 * @param decidedOn when this was decided; often unknown
 */
public record DateChange(Kind kind, VagueDate previously, VagueDate to, List<Reason> reasons, VagueDate decidedOn) {

    /** Postponed is without a new date or to a vague one; rescheduled is to a new date. */
    public enum Kind {
        RESCHEDULED, POSTPONED
    }
}
