package nl.kroniek.command.minutes.approve;

import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** Approved is approved. */
public record MinutesMustNotBeApprovedTwice(boolean approved) implements Rule {

    @Override
    public boolean holds() {
        return !approved;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
