package nl.kroniek.command.document;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nl.kroniek.command.RecordedThing;
import nl.kroniek.command.wording.AHashMustBeSixtyFourHexDigits;
import nl.kroniek.command.wording.AnAddressMustBeAWebAddress;
import nl.kroniek.command.document.link.LinkDocument;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.reference.References;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.command.wording.ATitleMustBeGiven;
import nl.kroniek.events.document.DocumentEvent;
import nl.kroniek.events.document.DocumentLinked;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** The document decides what may be recorded of it. */
public class Document extends RecordedThing {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(LinkDocument command, Existing existing) {
        mustBeNew(command.id());
        Refusal.unless(References.of(command, existing), new ATitleMustBeGiven("/title", command.title()),
                new AnAddressMustBeAWebAddress("/address", command.address()),
                new AHashMustBeSixtyFourHexDigits("/sha256", command.sha256()));
        apply(new DocumentLinked(command.association(), command.id(), command.title(), command.kind(), command.on(),
                command.authors(), command.state(), command.address(), command.sha256(), command.about()));
    }

    @EventSourcingHandler
    void evolve(DocumentEvent event) {
        switch (event) {
            case DocumentLinked first -> begin(first.document(), first.association());
        }
    }
}
