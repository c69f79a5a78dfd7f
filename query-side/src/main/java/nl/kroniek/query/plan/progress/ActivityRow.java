package nl.kroniek.query.plan.progress;

import java.util.stream.Stream;
import nl.kroniek.events.ActivityId;
import nl.kroniek.events.PlanId;
import nl.kroniek.events.plan.Half;
import nl.kroniek.events.plan.ReportLine;
import org.jspecify.annotations.Nullable;

/** An activity of a plan with what was reported under each half; a half that is absent was not reported. */
public record ActivityRow(ActivityId id, PlanId plan, int year, ActivityForm form, @Nullable HalfReport firstHalf,
        @Nullable HalfReport secondHalf, ActivityLists lists, @Nullable HandOver handedOver, @Nullable Ending ended,
        long version) implements ProgressRow {

    public @Nullable HalfReport half(Half half) {
        return switch (half) {
            case FIRST -> firstHalf;
            case SECOND -> secondHalf;
        };
    }

    /** The same activity with the report of the other half left out; lists and form stay. */
    ActivityRow only(Half half) {
        return new ActivityRow(id, plan, year, form, half == Half.FIRST ? firstHalf : null,
                half == Half.SECOND ? secondHalf : null, lists, handedOver, ended, version);
    }

    /** Every line of the form, in the order of the form. */
    public Stream<ReportLine> lines() {
        return Stream.of(lines(firstHalf), lines(secondHalf), lists.staffMeetings().stream(),
                lists.toBeScheduled().stream(), lists.context().stream()).flatMap(lines -> lines);
    }

    private static Stream<ReportLine> lines(@Nullable HalfReport report) {
        return report == null ? Stream.of() : report.lines().stream();
    }
}
