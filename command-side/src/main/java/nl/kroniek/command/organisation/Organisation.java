package nl.kroniek.command.organisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nl.kroniek.command.RecordedThing;
import nl.kroniek.command.organisation.register.RegisterOrganisation;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.reference.References;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.command.wording.ANameMustBeGiven;
import nl.kroniek.events.organisation.OrganisationEvent;
import nl.kroniek.events.organisation.OrganisationRegistered;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** The organisation decides what may be recorded of it. */
public class Organisation extends RecordedThing {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterOrganisation command, Existing existing) {
        mustBeNew(command.id());
        Refusal.unless(References.of(command, existing), new ANameMustBeGiven("/name", command.name()));
        apply(new OrganisationRegistered(command.association(), command.id(), command.name(), command.kind()));
    }

    @EventSourcingHandler
    void evolve(OrganisationEvent event) {
        switch (event) {
            case OrganisationRegistered first -> begin(first.organisation(), first.association());
        }
    }
}
