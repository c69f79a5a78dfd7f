package nl.kroniek.command.reference;

import java.util.List;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.AccountId;

/** A role is for somebody who can sign in. */
record TheAccountMustExist(String field, AccountId account, boolean holds) implements Rule {

    @Override
    public List<String> arguments() {
        return List.of(account.value());
    }
}
