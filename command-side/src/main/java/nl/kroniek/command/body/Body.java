package nl.kroniek.command.body;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Objects;
import nl.kroniek.command.RecordedThing;
import nl.kroniek.command.body.discontinue.ADiscontinuedBodyMustNotEndAgain;
import nl.kroniek.command.body.discontinue.DiscontinueBody;
import nl.kroniek.command.body.establish.EstablishBody;
import nl.kroniek.command.body.handover.ADiscontinuedBodyMustNotBeHandedOver;
import nl.kroniek.command.body.handover.HandOverBody;
import nl.kroniek.command.body.minimum.AMinimumMustBeThereBeforeItIsTakenAway;
import nl.kroniek.command.body.minimum.SetMinimumAttendance;
import nl.kroniek.command.body.minimum.TheMinimumMustBePossible;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.reference.References;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.command.wording.ANameMustBeGiven;
import nl.kroniek.events.body.Authority;
import nl.kroniek.events.body.BodyDiscontinued;
import nl.kroniek.events.body.BodyEstablished;
import nl.kroniek.events.body.BodyEvent;
import nl.kroniek.events.body.BodyHandedOver;
import nl.kroniek.events.body.MinimumAttendanceSet;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** A body (gremium), of the association or of others it works with. */
public class Body extends RecordedThing {

    private boolean ended;
    private boolean hasMinimum;

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
    void decide(DiscontinueBody command, Existing existing) {
        Refusal.unless(References.of(command, existing), new ADiscontinuedBodyMustNotEndAgain(ended));
        apply(new BodyDiscontinued(command.association(), command.id(), command.on(), command.reason()));
    }

    @CommandHandler
    void decide(HandOverBody command, Existing existing) {
        Refusal.unless(References.of(command, existing), new ADiscontinuedBodyMustNotBeHandedOver(ended));
        apply(new BodyHandedOver(command.association(), command.id(), command.to(), command.on()));
    }

    @CommandHandler
    void decide(SetMinimumAttendance command, Existing existing) {
        Refusal.unless(References.of(command, existing), new TheMinimumMustBePossible(command.minimum()),
                new AMinimumMustBeThereBeforeItIsTakenAway(command.minimum() == null, hasMinimum));
        apply(new MinimumAttendanceSet(command.association(), command.id(), command.minimum(), command.on()));
    }

    @EventSourcingHandler
    void evolve(BodyEvent event) {
        switch (event) {
            case BodyEstablished first -> begin(first.body(), first.association());
            case BodyDiscontinued unused -> ended = true;
            case BodyHandedOver unused -> {}
            case MinimumAttendanceSet set -> hasMinimum = set.minimum() != null;
        }
    }
}
