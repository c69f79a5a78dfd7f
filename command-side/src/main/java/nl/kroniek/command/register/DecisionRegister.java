package nl.kroniek.command.register;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nl.kroniek.command.RecordedThing;
import nl.kroniek.command.reference.KnownBody;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.RegisterId;
import nl.kroniek.events.register.DecisionNumbered;
import nl.kroniek.events.register.RegisterEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The register of one body and year: 1, 2, 3 without gap or re-use. */
public class DecisionRegister extends RecordedThing {

    private int last;

    void number(AssociationId association, DecisionId decision, KnownBody body, int year) {
        int next = last + 1;
        apply(new DecisionNumbered(association, RegisterId.of(body.id(), year), body.id(), year, decision, next,
                body.label() + " " + year + "-" + next));
    }

    @EventSourcingHandler
    void evolve(RegisterEvent event) {
        switch (event) {
            case DecisionNumbered numbered -> {
                begin(numbered.register(), numbered.association());
                last = numbered.number();
            }
        }
    }
}
