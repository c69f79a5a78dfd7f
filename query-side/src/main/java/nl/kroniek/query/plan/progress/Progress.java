package nl.kroniek.query.plan.progress;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kroniek.events.Figure;
import nl.kroniek.events.plan.Half;
import nl.kroniek.events.plan.LineLink;
import nl.kroniek.events.plan.ReportLine;
import nl.kroniek.query.meeting.calendar.Calendar;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import nl.kroniek.query.plan.progress.LineMention.Place;
import org.jspecify.annotations.Nullable;

/** The plans of one association with their activities, as they stand at one position. */
public final class Progress {

    private static final Comparator<ActivityRow> IN_PLAN_ORDER = comparing((ActivityRow a) -> a.form().chapter())
            .thenComparing(a -> a.form().code(), nullsLast(naturalOrder()))
            .thenComparing(a -> a.form().portfolio())
            .thenComparing(a -> a.form().title())
            .thenComparing(a -> a.id().value());

    private final List<PlanRow> plans;
    private final List<ActivityRow> activities;
    private final Calendar calendar;

    public Progress(List<ProgressRow> rows, Calendar calendar) {
        this.plans = rows.stream().filter(PlanRow.class::isInstance).map(PlanRow.class::cast)
                .sorted(comparing(PlanRow::year)).toList();
        this.activities = rows.stream().filter(ActivityRow.class::isInstance).map(ActivityRow.class::cast)
                .sorted(IN_PLAN_ORDER).toList();
        this.calendar = calendar;
    }

    /** Oldest year first. */
    public List<PlanRow> plans() {
        return plans;
    }

    public Optional<PlanRow> plan(int year) {
        return plans.stream().filter(plan -> plan.year() == year).findFirst();
    }

    public List<ActivityRow> activities(int year) {
        return activities.stream().filter(activity -> activity.year() == year).toList();
    }

    /**
     * @param half look at this half only; absent for either
     * @param light only activities with such a light there; absent for every
     */
    public List<ActivityRow> select(int year, @Nullable Half half, @Nullable LightCount light) {
        return activities(year).stream().filter(activity -> light == null || halves(half)
                .map(activity::half).filter(Objects::nonNull).anyMatch(report -> light.fits(report.light()))).toList();
    }

    public Optional<ActivityRow> activity(String id) {
        return activities.stream().filter(activity -> activity.id().value().equals(id)).findFirst();
    }

    /** The lines, in whatever activity and cell, that rest on the thing with this id. */
    public List<LineMention> mentions(String id) {
        return activities.stream().flatMap(activity -> mentions(activity, id)).toList();
    }

    /** Absent when the activity has no target. */
    public Optional<TargetCount> count(ActivityRow activity) {
        if (activity.form().target() == null) {
            return Optional.empty();
        }
        var held = activity.lines().flatMap(line -> line.links().stream()).filter(LineLink::counts)
                .map(link -> link.to().value()).distinct().flatMap(id -> calendar.find(id).stream())
                .filter(entry -> entry.status() == MeetingStatus.HELD).toList();
        return Optional.of(new TargetCount(held.stream().mapToInt(Progress::sittings).sum(),
                held.stream().anyMatch(Progress::isVague), activity.form().target()));
    }

    private static Stream<Half> halves(@Nullable Half half) {
        return half == null ? Stream.of(Half.values()) : Stream.of(half);
    }

    private static Stream<LineMention> mentions(ActivityRow activity, String id) {
        var found = new ArrayList<LineMention>();
        collect(found, activity, Place.FIRST_HALF, lines(activity.firstHalf()), id);
        collect(found, activity, Place.SECOND_HALF, lines(activity.secondHalf()), id);
        collect(found, activity, Place.STAFF_MEETINGS, activity.lists().staffMeetings(), id);
        collect(found, activity, Place.TO_BE_SCHEDULED, activity.lists().toBeScheduled(), id);
        collect(found, activity, Place.CONTEXT, activity.lists().context(), id);
        return found.stream();
    }

    private static void collect(List<LineMention> into, ActivityRow activity, Place place, List<ReportLine> lines,
            String id) {
        lines.forEach(line -> line.links().stream().filter(link -> link.to().value().equals(id)).findFirst()
                .ifPresent(link -> into.add(new LineMention(activity.id(), activity.year(), activity.form().title(),
                        place, line, link.counts()))));
    }

    private static List<ReportLine> lines(@Nullable HalfReport report) {
        return report == null ? List.of() : report.lines();
    }

    private static int sittings(CalendarEntry entry) {
        var count = entry.arrangements() == null ? null : entry.arrangements().count();
        return count == null || count.value() == null ? 1 : count.value();
    }

    private static boolean isVague(CalendarEntry entry) {
        var count = entry.arrangements() == null ? null : entry.arrangements().count();
        return count != null && count.certainty() != Figure.Certainty.EXACT;
    }
}
