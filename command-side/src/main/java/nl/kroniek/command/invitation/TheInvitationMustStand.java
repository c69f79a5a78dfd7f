package nl.kroniek.command.invitation;

import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/**
 * An invitation that was taken back is not answered, nor taken back again: who has to come after all is invited anew.
 */
public record TheInvitationMustStand(String field, boolean holds) implements Rule {

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
