package nl.kroniek.command.register;

import nl.kroniek.command.reference.KnownBody;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.DecisionId;

/** Gives out numbers, in the unit of work of the decision itself, so that both are one commit or none. */
@FunctionalInterface
public interface Registers {

    void number(AssociationId association, DecisionId decision, KnownBody body, int year);
}
