package nl.kroniek.command.contact;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import nl.kroniek.command.RecordedThing;
import nl.kroniek.command.contact.record.RecordContact;
import nl.kroniek.command.door.Metadata;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.reference.References;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.command.wording.ATitleMustBeGiven;
import nl.kroniek.command.wording.TheDayMustHaveCome;
import nl.kroniek.events.contact.ContactEvent;
import nl.kroniek.events.contact.ContactRecorded;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** The contact decides what may be recorded of it. */
public class Contact extends RecordedThing {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordContact command, Existing existing,
            @MetaDataValue(value = Metadata.TODAY, required = true) LocalDate today) {
        mustBeNew(command.id());
        Refusal.unless(References.of(command, existing), new ATitleMustBeGiven("/title", command.title()),
                new TheDayMustHaveCome("/on", command.on(), today));
        apply(new ContactRecorded(command.association(), command.id(), command.title(), command.topic(),
                command.bodies(), command.with(), command.on()));
    }

    @EventSourcingHandler
    void evolve(ContactEvent event) {
        switch (event) {
            case ContactRecorded first -> begin(first.contact(), first.association());
        }
    }
}
