package nl.kroniek.command.minutes.publish;

import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** What was approved stays what was read. */
public record ApprovedMinutesMustNotBePublishedAgain(boolean approved) implements Rule {

    @Override
    public boolean holds() {
        return !approved;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
