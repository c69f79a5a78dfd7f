package nl.kroniek.query.meeting.calendar;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nl.kroniek.events.MeetingId;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.decision.log.DecisionEntry;
import nl.kroniek.query.document.documents.DocumentEntry;
import nl.kroniek.query.plan.progress.LineMention;
import nl.kroniek.query.remark.remarks.RemarkEntry;

/**
 * A meeting with everything that is tied to it.
 *
 * @param continues cancelled meetings of which something went on in this one
 * @param preparedIn meetings that prepare this one
 * @param activities lines of reports that rest on it
 */
record MeetingAnswer(@JsonUnwrapped CalendarEntry meeting, List<CalendarEntry> jointWith,
        List<CalendarEntry> preparedIn,
        List<CalendarEntry> continues, List<DecisionEntry> decisions, List<LineMention> activities,
        List<RemarkEntry> remarks, List<DocumentEntry> documents) {

    static MeetingAnswer of(Chronicle chronicle, CalendarEntry entry) {
        var id = entry.id().value();
        return new MeetingAnswer(entry, chronicle.calendar().jointWith(id), chronicle.calendar().preparing(id),
                chronicle.calendar().continuedBy(id), chronicle.decisions().madeIn(new MeetingId(id)),
                chronicle.progress().mentions(id), chronicle.remarks().about(id), chronicle.documents().about(id));
    }
}
