package nl.kroniek.command.milestone;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import nl.kroniek.command.RecordedThing;
import nl.kroniek.command.door.Metadata;
import nl.kroniek.command.milestone.record.RecordMilestone;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.reference.References;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.command.wording.ATitleMustBeGiven;
import nl.kroniek.command.wording.TheDayMustHaveCome;
import nl.kroniek.events.milestone.MilestoneEvent;
import nl.kroniek.events.milestone.MilestoneReached;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** The milestone decides what may be recorded of it. */
public class Milestone extends RecordedThing {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordMilestone command, Existing existing,
            @MetaDataValue(value = Metadata.TODAY, required = true) LocalDate today) {
        mustBeNew(command.id());
        Refusal.unless(References.of(command, existing), new ATitleMustBeGiven("/title", command.title()),
                new TheDayMustHaveCome("/on", command.on(), today));
        apply(new MilestoneReached(command.association(), command.id(), command.title(), command.topic(),
                command.bodies(), command.on()));
    }

    @EventSourcingHandler
    void evolve(MilestoneEvent event) {
        switch (event) {
            case MilestoneReached first -> begin(first.milestone(), first.association());
        }
    }
}
