package nl.kroniek.command.nonoccurrence.explain;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.nonoccurrence.Circumstances;

/** What is known already is not recorded again. */
public record TheExplanationMustSaySomethingNew(Circumstances was, Circumstances now) implements Rule {

    @Override
    public boolean holds() {
        return !(same(was.reasons(), now.reasons()) && same(was.followUp(), now.followUp())
                && Objects.equals(was.figures(), now.figures()) && Objects.equals(was.decidedBy(), now.decidedBy())
                && was.decidedOn().equals(now.decidedOn()));
    }

    /** In whatever order. */
    private static boolean same(List<?> one, List<?> other) {
        return one.size() == other.size() && new HashSet<>(one).equals(new HashSet<>(other));
    }
}
