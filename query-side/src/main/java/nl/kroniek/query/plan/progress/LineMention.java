package nl.kroniek.query.plan.progress;

import nl.kroniek.events.ActivityId;
import nl.kroniek.events.plan.ReportLine;

/**
 * A line of a report that rests on something.
 *
 * @param counts whether that thing counts towards the target of the activity
 */
public record LineMention(ActivityId activity, int year, String title, Place place, ReportLine line, boolean counts) {

    /** Which cell of the form the line stands in. */
    public enum Place {
        FIRST_HALF, SECOND_HALF, STAFF_MEETINGS, TO_BE_SCHEDULED, CONTEXT
    }
}
