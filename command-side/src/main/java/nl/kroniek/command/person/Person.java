package nl.kroniek.command.person;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nl.kroniek.command.RecordedThing;
import nl.kroniek.command.person.register.RegisterPerson;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.reference.References;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.events.person.PersonEvent;
import nl.kroniek.events.person.PersonRegistered;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** The person decides what may be recorded of it. */
public class Person extends RecordedThing {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterPerson command, Existing existing) {
        mustBeNew(command.id());
        Refusal.unless(References.of(command, existing));
        apply(new PersonRegistered(command.association(), command.id(), command.name()));
    }

    @EventSourcingHandler
    void evolve(PersonEvent event) {
        switch (event) {
            case PersonRegistered first -> begin(first.person(), first.association());
        }
    }
}
