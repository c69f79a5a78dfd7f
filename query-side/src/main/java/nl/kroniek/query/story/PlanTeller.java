package nl.kroniek.query.story;

import java.util.List;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.plan.ActivityEnded;
import nl.kroniek.events.plan.ActivityHandedOver;
import nl.kroniek.events.plan.ActivityListKept;
import nl.kroniek.events.plan.ActivityPlanned;
import nl.kroniek.events.plan.ActivityReported;
import nl.kroniek.events.plan.PlanDrafted;
import nl.kroniek.events.plan.PlanEvent;
import nl.kroniek.events.plan.PortfolioFocusSet;
import nl.kroniek.events.plan.ReportLine;
import org.jspecify.annotations.Nullable;

/** Tells of the annual plan and what was reported on it. */
final class PlanTeller {

    private PlanTeller() {}

    static Telling tell(PlanEvent event, Telling t) {
        Wording words = t.words();
        return switch (event) {
            case PlanDrafted e -> t.that("plan-drafted", e.title(), Integer.toString(e.year())).on(e.on());
            case ActivityPlanned e -> planned(e, t);
            case ActivityReported e -> reported(e, t);
            case ActivityListKept e -> lines(e.lines(),
                    t.that("activity-list-kept", words.name(e.activity()), words.word(e.list())).on(e.on()));
            case ActivityHandedOver e -> decision(e.decision(),
                    t.that("activity-handed-over", words.name(e.activity()), words.party(e.to())).on(e.on()));
            case ActivityEnded e -> decision(e.decision(),
                    t.that("activity-ended", words.name(e.activity())).on(e.on()));
            case PortfolioFocusSet e -> t.that("portfolio-focus-set", e.portfolio(), words.clause(e.focus()));
        };
    }

    private static Telling planned(ActivityPlanned e, Telling t) {
        Wording words = t.words();
        t.that("activity-planned", words.clause(e.title()), words.name(e.plan()))
                .typed("code", e.code())
                .also("chapter", e.chapter(), e.portfolio())
                .typed("objective", e.objective())
                .clauses("results", e.results());
        if (e.target() != null) {
            t.also("target", words.target(e.target()));
        }
        return t.parties("organisers", e.organisers())
                .list("chairs", e.chairs().stream().map(words::holder).toList())
                .list("committees", e.committees().stream().map(words::committee).toList())
                .list("responsible", e.responsible())
                .parties("partners", e.partners())
                .typed("staff-meetings", e.staffMeetings());
    }

    private static Telling reported(ActivityReported e, Telling t) {
        lines(e.lines(), t.that("activity-reported", t.words().name(e.activity()), t.words().word(e.half())).on(e.on()))
                .also("light", t.words().light(e.light()));
        if (e.explanation() != null) {
            t.typed("cause", e.explanation().cause()).typed("consequence", e.explanation().consequence())
                    .typed("correction", e.explanation().correction());
        }
        return t.typed("note", e.note());
    }

    private static Telling lines(List<ReportLine> lines, Telling t) {
        lines.forEach(line -> t.typed("text", line.text()));
        return t;
    }

    private static Telling decision(@Nullable DecisionId decision, Telling t) {
        return decision == null ? t : t.also("by-decision", t.words().name(decision));
    }
}
