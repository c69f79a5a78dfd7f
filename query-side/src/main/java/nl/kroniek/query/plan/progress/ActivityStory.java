package nl.kroniek.query.plan.progress;

import nl.kroniek.events.plan.ActivityEnded;
import nl.kroniek.events.plan.ActivityHandedOver;
import nl.kroniek.events.plan.ActivityListKept;
import nl.kroniek.events.plan.ActivityPlanned;
import nl.kroniek.events.plan.ActivityReported;

/** What each event makes of the row of an activity. */
final class ActivityStory {

    private ActivityStory() {}

    static ActivityRow planned(ActivityPlanned e, int year, long version) {
        var form = new ActivityForm(e.code(), e.chapter(), e.portfolio(), e.title(), e.objective(), e.results(),
                e.target(), e.organisers(), e.chairs(), e.committees(), e.responsible(), e.partners(),
                e.staffMeetings());
        return new ActivityRow(e.activity(), e.plan(), year, form, null, null, ActivityLists.NONE, null, null, version);
    }

    static ActivityRow reported(ActivityRow was, ActivityReported e, long version) {
        var report = new HalfReport(e.lines(), e.light(), e.explanation(), e.note(), e.on());
        return switch (e.half()) {
            case FIRST -> new ActivityRow(was.id(), was.plan(), was.year(), was.form(), report, was.secondHalf(),
                    was.lists(), was.handedOver(), was.ended(), version);
            case SECOND -> new ActivityRow(was.id(), was.plan(), was.year(), was.form(), was.firstHalf(), report,
                    was.lists(), was.handedOver(), was.ended(), version);
        };
    }

    static ActivityRow listKept(ActivityRow was, ActivityListKept e, long version) {
        var lists = was.lists();
        var kept = switch (e.list()) {
            case STAFF_MEETINGS -> new ActivityLists(e.lines(), lists.toBeScheduled(), lists.context());
            case TO_BE_SCHEDULED -> new ActivityLists(lists.staffMeetings(), e.lines(), lists.context());
            case CONTEXT -> new ActivityLists(lists.staffMeetings(), lists.toBeScheduled(), e.lines());
        };
        return new ActivityRow(was.id(), was.plan(), was.year(), was.form(), was.firstHalf(), was.secondHalf(), kept,
                was.handedOver(), was.ended(), version);
    }

    static ActivityRow handedOver(ActivityRow was, ActivityHandedOver e, long version) {
        return new ActivityRow(was.id(), was.plan(), was.year(), was.form(), was.firstHalf(), was.secondHalf(),
                was.lists(), new HandOver(e.to(), e.on(), e.decision()), was.ended(), version);
    }

    static ActivityRow ended(ActivityRow was, ActivityEnded e, long version) {
        return new ActivityRow(was.id(), was.plan(), was.year(), was.form(), was.firstHalf(), was.secondHalf(),
                was.lists(), was.handedOver(), new Ending(e.on(), e.decision()), version);
    }
}
