package nl.kroniek.events.decision;

import java.util.List;
import nl.kroniek.events.Party;
import org.jspecify.annotations.Nullable;

/**
 * What was decided, or is proposed.
 *
 * @param title one line, for lists
 * @param text the decision as a sentence
 * @param concerns what it is about, where it has a name of its own
 * @param handedTo who takes it over, for a handover
 */
public record Resolution(DecisionKind kind, String title, String text, @Nullable String reason, List<String> concerns,
        @Nullable Party handedTo) {}
