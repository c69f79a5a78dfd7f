package nl.kroniek.command.meeting;

import java.util.List;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.meeting.Reason;
import nl.kroniek.events.meeting.ReasonCategory;

/** A reason outside the list says nothing without words. */
public record AnOtherReasonMustBeExplained(String field, List<Reason> reasons) implements Rule {

    @Override
    public boolean holds() {
        return reasons.stream().noneMatch(reason -> reason.category() == ReasonCategory.OTHER
                && (reason.explanation() == null || reason.explanation().isBlank()));
    }
}
