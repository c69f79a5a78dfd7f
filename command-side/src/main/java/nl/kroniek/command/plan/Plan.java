package nl.kroniek.command.plan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Set;
import nl.kroniek.command.RecordedThing;
import nl.kroniek.command.plan.activity.AnActivityMustNotBePlannedTwice;
import nl.kroniek.command.plan.activity.PlanActivity;
import nl.kroniek.command.plan.draft.DraftPlan;
import nl.kroniek.command.plan.draft.TheYearMustNotHaveAPlanYet;
import nl.kroniek.command.plan.end.EndActivity;
import nl.kroniek.command.plan.focus.SetPortfolioFocus;
import nl.kroniek.command.plan.handover.HandOverActivity;
import nl.kroniek.command.plan.list.KeepActivityList;
import nl.kroniek.command.plan.report.AmberAndRedMustBeExplained;
import nl.kroniek.command.plan.report.ReportActivity;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.reference.References;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.command.wording.ATextMustBeGiven;
import nl.kroniek.command.wording.ATitleMustBeGiven;
import nl.kroniek.events.ActivityId;
import nl.kroniek.events.plan.ActivityEnded;
import nl.kroniek.events.plan.ActivityHandedOver;
import nl.kroniek.events.plan.ActivityListKept;
import nl.kroniek.events.plan.ActivityPlanned;
import nl.kroniek.events.plan.ActivityReported;
import nl.kroniek.events.plan.PlanDrafted;
import nl.kroniek.events.plan.PlanEvent;
import nl.kroniek.events.plan.PortfolioFocusSet;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** The annual plan with its activities and what is reported of them. */
public class Plan extends RecordedThing {

    private final Set<ActivityId> activities = new HashSet<>();
    private final Set<ActivityId> ended = new HashSet<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DraftPlan command, Existing existing) {
        mustBeNew(command.id());
        boolean free = existing.planOf(command.association(), command.year()).isEmpty();
        Refusal.unless(References.of(command, existing), new ATitleMustBeGiven("/title", command.title()),
                new TheYearMustNotHaveAPlanYet(command.year(), free));
        apply(new PlanDrafted(command.association(), command.id(), command.year(), command.title(), command.on()));
    }

    @CommandHandler
    void decide(PlanActivity command, Existing existing) {
        Refusal.unless(References.of(command, existing), new ATitleMustBeGiven("/title", command.title()),
                new AnActivityMustNotBePlannedTwice(command.activity(), activities.contains(command.activity())));
        apply(new ActivityPlanned(command.association(), command.id(), command.activity(), command.code(),
                command.chapter(), command.portfolio(), command.title(), command.objective(), command.results(),
                command.target(), command.organisers(), command.chairs(), command.committees(),
                command.responsible(), command.partners(), command.staffMeetings()));
    }

    @CommandHandler
    void decide(ReportActivity command, Existing existing) {
        Refusal.unless(References.of(command, existing), stands(command.activity()),
                new AmberAndRedMustBeExplained(command.light(), command.explanation()));
        apply(new ActivityReported(command.association(), command.id(), command.activity(), command.half(),
                command.lines(), command.light(), command.explanation(), command.note(), command.on()));
    }

    @CommandHandler
    void decide(KeepActivityList command, Existing existing) {
        Refusal.unless(References.of(command, existing), stands(command.activity()));
        apply(new ActivityListKept(command.association(), command.id(), command.activity(), command.list(),
                command.lines(), command.on()));
    }

    @CommandHandler
    void decide(HandOverActivity command, Existing existing) {
        Refusal.unless(References.of(command, existing), stands(command.activity()), goesOn(command.activity()));
        apply(new ActivityHandedOver(command.association(), command.id(), command.activity(), command.to(),
                command.on(), command.decision()));
    }

    @CommandHandler
    void decide(EndActivity command, Existing existing) {
        Refusal.unless(References.of(command, existing), stands(command.activity()), goesOn(command.activity()));
        apply(new ActivityEnded(command.association(), command.id(), command.activity(), command.on(),
                command.decision()));
    }

    @CommandHandler
    void decide(SetPortfolioFocus command, Existing existing) {
        Refusal.unless(References.of(command, existing), new ATextMustBeGiven("/portfolio", command.portfolio()),
                new ATextMustBeGiven("/focus", command.focus()));
        apply(new PortfolioFocusSet(command.association(), command.id(), command.portfolio(), command.focus()));
    }

    @EventSourcingHandler
    void evolve(PlanEvent event) {
        switch (event) {
            case PlanDrafted first -> begin(first.plan(), first.association());
            case ActivityPlanned planned -> activities.add(planned.activity());
            case ActivityEnded end -> ended.add(end.activity());
            case ActivityReported unused -> {}
            case ActivityListKept unused -> {}
            case ActivityHandedOver unused -> {}
            case PortfolioFocusSet unused -> {}
        }
    }

    private TheActivityMustStandInThePlan stands(ActivityId activity) {
        return new TheActivityMustStandInThePlan(activity, activities.contains(activity));
    }

    private AnEndedActivityMustStayEnded goesOn(ActivityId activity) {
        return new AnEndedActivityMustStayEnded(activity, ended.contains(activity));
    }
}
