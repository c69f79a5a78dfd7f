package nl.kroniek.command.wording;

import java.util.Collection;
import nl.kroniek.command.refusal.Rule;

/** Years later somebody asks why. */
public record AReasonMustBeGiven(String field, boolean holds) implements Rule {

    public static AReasonMustBeGiven in(String field, String reason) {
        return new AReasonMustBeGiven(field, !reason.isBlank());
    }

    public static AReasonMustBeGiven in(String field, Collection<?> reasons) {
        return new AReasonMustBeGiven(field, !reasons.isEmpty());
    }
}
