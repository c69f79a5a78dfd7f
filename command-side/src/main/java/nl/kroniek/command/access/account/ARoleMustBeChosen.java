package nl.kroniek.command.access.account;

import java.util.Set;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.access.Role;

/** An account without a role sees nothing. */
public record ARoleMustBeChosen(Set<Role> roles) implements Rule {

    @Override
    public boolean holds() {
        return !roles.isEmpty();
    }

    @Override
    public String field() {
        return "/roles";
    }
}
