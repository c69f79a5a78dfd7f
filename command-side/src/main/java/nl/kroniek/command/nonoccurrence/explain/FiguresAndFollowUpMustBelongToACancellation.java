package nl.kroniek.command.nonoccurrence.explain;

import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.nonoccurrence.Circumstances;

/** What is only postponed is still to come: nothing took its place yet. */
public record FiguresAndFollowUpMustBelongToACancellation(boolean postponed, Circumstances now) implements Rule {

    @Override
    public boolean holds() {
        return !postponed || now.figures() == null && now.followUp().isEmpty();
    }

    @Override
    public String field() {
        return now.figures() == null ? "/followUp" : "/figures";
    }
}
