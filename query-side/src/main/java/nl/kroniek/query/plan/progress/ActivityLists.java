package nl.kroniek.query.plan.progress;

import java.util.List;
import nl.kroniek.events.plan.ReportLine;

/** The lists beside the two halves: Ambtelijke overleggen, Nog te plannen, and what serves as context. */
public record ActivityLists(List<ReportLine> staffMeetings, List<ReportLine> toBeScheduled, List<ReportLine> context) {

    static final ActivityLists NONE = new ActivityLists(List.of(), List.of(), List.of());
}
