package nl.kroniek.query.plan.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.kroniek.events.ActivityId;
import nl.kroniek.events.PlanId;
import nl.kroniek.events.plan.ActivityEnded;
import nl.kroniek.events.plan.ActivityHandedOver;
import nl.kroniek.events.plan.ActivityListKept;
import nl.kroniek.events.plan.ActivityPlanned;
import nl.kroniek.events.plan.ActivityReported;
import nl.kroniek.events.plan.PlanDrafted;
import nl.kroniek.events.plan.PlanEvent;
import nl.kroniek.events.plan.PortfolioFocusSet;
import nl.kroniek.query.view.Moment;
import nl.kroniek.query.view.Rows;
import nl.kroniek.query.view.View;

/** Fills {@code progress}. What happens to an activity is folded by {@link ActivityStory}. */
public final class ProgressProjection {

    public static final View<ProgressRow> VIEW = new View<>("progress", ProgressRow.class,
            List.of(new View.Part<>(PlanEvent.class, ProgressProjection::on)));

    private ProgressProjection() {}

    static void on(PlanEvent event, Moment moment, Rows<ProgressRow> rows) {
        var version = moment.sequence();
        switch (event) {
            case PlanDrafted e -> rows.put(e.plan().value(),
                    new PlanRow(e.plan(), e.year(), e.title(), e.on(), List.of(), version));
            case ActivityPlanned e -> rows.find(e.plan().value()).ifPresent(
                    plan -> rows.put(e.activity().value(), ActivityStory.planned(e, plan.year(), version)));
            case ActivityReported e ->
                activity(rows, e.activity(), was -> ActivityStory.reported(was, e, version));
            case ActivityListKept e ->
                activity(rows, e.activity(), was -> ActivityStory.listKept(was, e, version));
            case ActivityHandedOver e ->
                activity(rows, e.activity(), was -> ActivityStory.handedOver(was, e, version));
            case ActivityEnded e ->
                activity(rows, e.activity(), was -> ActivityStory.ended(was, e, version));
            case PortfolioFocusSet e -> plan(rows, e.plan(), was -> focused(was, e));
        }
        plan(rows, event.plan(), was -> new PlanRow(was.id(), was.year(), was.title(), was.on(), was.focus(), version));
    }

    private static PlanRow focused(PlanRow was, PortfolioFocusSet e) {
        var focus = new ArrayList<>(was.focus());
        focus.removeIf(one -> one.portfolio().equals(e.portfolio()));
        focus.add(new PortfolioFocus(e.portfolio(), e.focus()));
        return new PlanRow(was.id(), was.year(), was.title(), was.on(), List.copyOf(focus), was.version());
    }

    private static void activity(Rows<ProgressRow> rows, ActivityId id, UnaryOperator<ActivityRow> change) {
        rows.change(id.value(), row -> switch (row) {
            case ActivityRow activity -> change.apply(activity);
            case PlanRow plan -> plan;
        });
    }

    private static void plan(Rows<ProgressRow> rows, PlanId id, UnaryOperator<PlanRow> change) {
        rows.change(id.value(), row -> switch (row) {
            case PlanRow plan -> change.apply(plan);
            case ActivityRow activity -> activity;
        });
    }
}
