package nl.kroniek.query.decision.log;

import java.time.LocalDate;
import java.util.Set;
import nl.kroniek.events.BodyId;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions are asked for. An empty set asks for every state.
 *
 * @param year a decision counts when its date can lie in that year
 * @param text words that must all occur, without regard to case and accents
 * @param holdsOn only what may hold on that day
 */
public record DecisionFilter(@Nullable Integer year, @Nullable BodyId body, Set<DecisionState> states,
        @Nullable String text, @Nullable LocalDate holdsOn) {

    public static final DecisionFilter EVERYTHING = new DecisionFilter(null, null, Set.of(), null, null);

    public DecisionFilter {
        states = Set.copyOf(states);
    }
}
