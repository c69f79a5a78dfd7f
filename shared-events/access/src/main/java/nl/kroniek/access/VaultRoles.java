package nl.kroniek.access;

import java.util.EnumSet;
import java.util.Set;
import nl.kroniek.events.AccountId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.access.Role;
import nl.kroniek.vault.Account;
import nl.kroniek.vault.Accounts;

/** The roles that stand in the vault, as long as they stand there. */
public record VaultRoles(Accounts accounts) implements RoleBook {

    @Override
    public Set<Role> rolesOf(AccountId account, AssociationId association) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        accounts.byId(account.value()).map(Account::roles)
                .map(byAssociation -> byAssociation.getOrDefault(association.value(), Set.of()))
                .ifPresent(names -> names.forEach(name -> roles.add(Role.valueOf(name))));
        return roles;
    }
}
