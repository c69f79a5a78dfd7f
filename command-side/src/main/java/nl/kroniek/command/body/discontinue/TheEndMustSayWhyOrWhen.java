package nl.kroniek.command.body.discontinue;

import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.Precision;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** A form that was sent empty by accident ends nothing. Of old ends a source may tell only one of the two. */
public record TheEndMustSayWhyOrWhen(@Nullable String reason, VagueDate on) implements Rule {

    @Override
    public boolean holds() {
        return reason != null && !reason.isBlank() || on.precision() != Precision.UNKNOWN;
    }

    @Override
    public String field() {
        return "/reason";
    }
}
