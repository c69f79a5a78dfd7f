package nl.kroniek.events.decision;

import nl.kroniek.events.Event;
import nl.kroniek.events.DecisionId;

/** What happens to a decision. */
public sealed interface DecisionEvent extends Event
        permits DecisionTaken, DecisionProposed, DecisionPutUnderStudy, DecisionRevoked {
    DecisionId decision();
}
