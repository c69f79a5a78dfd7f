package nl.kroniek.query.plan.progress;

/** A row of the progress view: a plan, or an activity of a plan. */
public sealed interface ProgressRow permits PlanRow, ActivityRow {

    int year();

    /** Of the plan, for its ETag: an activity is part of its plan. */
    long version();
}
