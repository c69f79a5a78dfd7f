package nl.kroniek.query.plan.progress;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.plan.LineLink;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import nl.kroniek.query.remark.remarks.RemarkEntry;
import org.jspecify.annotations.Nullable;

/**
 * An activity with what its lines rest on.
 *
 * @param count meetings held against the target; absent without a target
 * @param restsOn every calendar entry and decision that a line links to, once
 */
record ActivityAnswer(@JsonUnwrapped ActivityRow activity, Optional<Counted> count, List<Grounds> restsOn,
        List<RemarkEntry> remarks) {

    record Counted(int held, boolean vague, int target, boolean met, boolean passed) {}

    /** @param status of a meeting; absent for the others */
    record Grounds(String id, String title, VagueDate on, @Nullable MeetingStatus status) {}

    static ActivityAnswer of(Chronicle chronicle, ActivityRow activity) {
        var ids = activity.lines().flatMap(line -> line.links().stream()).map(LineLink::to).distinct().toList();
        var grounds = ids.stream().flatMap(id -> grounds(chronicle, id.value()).stream()).toList();
        var count = chronicle.progress().count(activity).map(
                found -> new Counted(found.held(), found.vague(), found.target().value(), found.isMet(),
                        found.isPassed()));
        return new ActivityAnswer(activity, count, grounds, chronicle.remarks().about(activity.id().value()));
    }

    private static Optional<Grounds> grounds(Chronicle chronicle, String id) {
        return chronicle.calendar().find(id)
                .map(entry -> new Grounds(id, entry.title(), entry.on(), entry.status()))
                .or(() -> chronicle.decisions().find(id)
                        .map(decision -> new Grounds(id, decision.resolution().title(), decision.on(), null)));
    }
}
