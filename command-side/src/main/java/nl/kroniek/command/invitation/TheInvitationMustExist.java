package nl.kroniek.command.invitation;

import java.util.List;
import nl.kroniek.command.refusal.Rule;

/** Only who is, or was, invited has an invitation to say something of. */
public record TheInvitationMustExist(String field, int number, boolean holds) implements Rule {

    @Override
    public List<String> arguments() {
        return List.of(Integer.toString(number));
    }
}
