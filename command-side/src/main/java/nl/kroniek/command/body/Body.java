package nl.kroniek.command.body;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.kroniek.command.RecordedThing;
import nl.kroniek.command.body.discontinue.ADiscontinuedBodyMustNotEndAgain;
import nl.kroniek.command.body.discontinue.DiscontinueBody;
import nl.kroniek.command.body.discontinue.TheEndMustSayWhyOrWhen;
import nl.kroniek.command.body.establish.EstablishBody;
import nl.kroniek.command.body.handover.ADiscontinuedBodyMustNotBeHandedOver;
import nl.kroniek.command.body.handover.HandOverBody;
import nl.kroniek.command.body.minimum.ADiscontinuedBodyMustKeepItsMinimum;
import nl.kroniek.command.body.minimum.AMinimumMustBeThereBeforeItIsTakenAway;
import nl.kroniek.command.body.minimum.SetMinimumAttendance;
import nl.kroniek.command.body.minimum.TheMinimumMustBePossible;
import nl.kroniek.command.body.merge.ABodyMustNotMergeIntoItself;
import nl.kroniek.command.body.merge.ADiscontinuedBodyMustNotBeMerged;
import nl.kroniek.command.body.merge.MergeBody;
import nl.kroniek.command.body.rename.ADiscontinuedBodyMustKeepItsName;
import nl.kroniek.command.body.rename.RenameBody;
import nl.kroniek.command.body.rename.TheNewNameMustDiffer;
import nl.kroniek.command.body.withdraw.TheBodyMustHaveEnded;
import nl.kroniek.command.body.withdraw.WithdrawBodyEnding;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.reference.References;
import nl.kroniek.command.reference.TheBodyMustStillMeet;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.command.wording.ANameMustBeGiven;
import nl.kroniek.command.wording.AReasonMustBeGiven;
import nl.kroniek.events.body.Authority;
import nl.kroniek.events.body.BodyDiscontinued;
import nl.kroniek.events.body.BodyEnding;
import nl.kroniek.events.body.BodyEndingWithdrawn;
import nl.kroniek.events.body.BodyEstablished;
import nl.kroniek.events.body.BodyEvent;
import nl.kroniek.events.body.BodyHandedOver;
import nl.kroniek.events.body.MinimumAttendanceSet;
import nl.kroniek.events.body.BodyMerged;
import nl.kroniek.events.body.BodyRenamed;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A body (gremium), of the association or of others it works with. */
public class Body extends RecordedThing {

    /** Handed over, perhaps more than once, and at last stopped: the last one stands. */
    private final List<BodyEnding> endings = new ArrayList<>();
    private boolean hasMinimum;
    private String name = "";
    private @Nullable String abbreviation;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(EstablishBody command, Existing existing) {
        mustBeNew(command.id());
        Refusal.unless(References.of(command, existing), new ANameMustBeGiven("/name", command.name()));
        apply(new BodyEstablished(command.association(), command.id(), command.name(), command.abbreviation(),
                command.kind(), command.portfolio(), command.organisers(), command.partners(), command.committees(),
                Objects.requireNonNullElse(command.authority(), Authority.NOT_STATED), command.frequency(),
                command.state(), command.on()));
    }

    @CommandHandler
    void decide(RenameBody command, Existing existing) {
        Refusal.unless(References.of(command, existing), new ANameMustBeGiven("/name", command.name()),
                new ADiscontinuedBodyMustKeepItsName(hasEnded()),
                new TheNewNameMustDiffer(command.name(), command.abbreviation(), name, abbreviation));
        apply(new BodyRenamed(command.association(), command.id(), name, abbreviation, command.name(),
                command.abbreviation() == null ? abbreviation : command.abbreviation(), command.reason(),
                command.on()));
    }

    @CommandHandler
    void decide(MergeBody command, Existing existing) {
        List<Rule> rules = new ArrayList<>(References.of(command, existing));
        rules.addAll(TheBodyMustStillMeet.one("/into", command.into(), command.on(), existing));
        Refusal.unless(rules, new ADiscontinuedBodyMustNotBeMerged(hasEnded()),
                new ABodyMustNotMergeIntoItself(command.id(), command.into()));
        apply(new BodyMerged(command.association(), command.id(), command.into(), command.reason(), command.on()));
    }

    @CommandHandler
    void decide(DiscontinueBody command, Existing existing) {
        Refusal.unless(References.of(command, existing), new ADiscontinuedBodyMustNotEndAgain(hasEnded()),
                new TheEndMustSayWhyOrWhen(command.reason(), command.on()));
        apply(new BodyDiscontinued(command.association(), command.id(), command.on(), command.reason()));
    }

    @CommandHandler
    void decide(HandOverBody command, Existing existing) {
        Refusal.unless(References.of(command, existing), new ADiscontinuedBodyMustNotBeHandedOver(hasEnded()));
        apply(new BodyHandedOver(command.association(), command.id(), command.to(), command.on(),
                command.reason()));
    }

    @CommandHandler
    void decide(WithdrawBodyEnding command, Existing existing) {
        Refusal.unless(References.of(command, existing), new TheBodyMustHaveEnded(!endings.isEmpty()),
                AReasonMustBeGiven.in("/reason", command.reason()));
        apply(new BodyEndingWithdrawn(command.association(), command.id(), endings.getLast(), command.reason(),
                command.on()));
    }

    @CommandHandler
    void decide(SetMinimumAttendance command, Existing existing) {
        Refusal.unless(References.of(command, existing), new ADiscontinuedBodyMustKeepItsMinimum(hasEnded()),
                new TheMinimumMustBePossible(command.minimum()),
                new AMinimumMustBeThereBeforeItIsTakenAway(command.minimum() == null, hasMinimum));
        apply(new MinimumAttendanceSet(command.association(), command.id(), command.minimum(), command.on()));
    }

    @EventSourcingHandler
    void evolve(BodyEvent event) {
        switch (event) {
            case BodyEstablished first -> {
                begin(first.body(), first.association());
                name = first.name();
                abbreviation = first.abbreviation();
            }
            case BodyRenamed renamed -> {
                name = renamed.name();
                abbreviation = renamed.abbreviation();
            }
            case BodyMerged merged -> endings.add(new BodyEnding.MergedInto(merged.into()));
            case BodyDiscontinued unused -> endings.add(new BodyEnding.Discontinued());
            case BodyHandedOver over -> endings.add(new BodyEnding.HandedOverTo(over.to()));
            case BodyEndingWithdrawn unused -> {
                if (!endings.isEmpty()) {
                    endings.removeLast();
                }
            }
            case MinimumAttendanceSet set -> hasMinimum = set.minimum() != null;
        }
    }

    /** Who was handed over goes on, under somebody else. */
    private boolean hasEnded() {
        return !endings.isEmpty() && !(endings.getLast() instanceof BodyEnding.HandedOverTo);
    }
}
