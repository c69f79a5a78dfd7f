package nl.kroniek.query.story;

import java.util.List;
import nl.kroniek.events.Event;
import nl.kroniek.events.decision.DecisionEvent;
import nl.kroniek.events.decision.DecisionProposed;
import nl.kroniek.events.decision.DecisionPutUnderStudy;
import nl.kroniek.events.decision.DecisionRevoked;
import nl.kroniek.events.decision.DecisionTaken;
import nl.kroniek.events.decision.Standing;
import nl.kroniek.query.decision.log.DecisionState;

/** Before and after of a decision: its status. */
final class DecisionChanges {

    private DecisionChanges() {}

    static void add(DecisionEvent event, List<Event> earlier, Changes changes) {
        earlier.stream().filter(DecisionEvent.class::isInstance).map(DecisionEvent.class::cast)
                .filter(each -> each.decision().equals(event.decision())).reduce((first, last) -> last)
                .ifPresent(last -> changes.add("status", changes.words().word(state(last)),
                        changes.words().word(state(event))));
    }

    private static DecisionState state(DecisionEvent event) {
        return switch (event) {
            case DecisionTaken e -> e.standing() == Standing.CONCLUDED ? DecisionState.CONCLUDED : DecisionState.TAKEN;
            case DecisionProposed e -> DecisionState.PROPOSED;
            case DecisionPutUnderStudy e -> DecisionState.UNDER_STUDY;
            case DecisionRevoked e -> DecisionState.REVOKED;
        };
    }
}
