package nl.kroniek.access;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.kroniek.events.AccountId;
import nl.kroniek.events.access.AccessEvent;
import nl.kroniek.events.access.Role;
import nl.kroniek.events.access.RoleGranted;
import nl.kroniek.events.access.RoleRevoked;

/** Who holds which role in one association: a fold of what was granted and revoked. */
public record HeldRoles(Map<AccountId, Set<Role>> byAccount) {

    public HeldRoles {
        byAccount = Map.copyOf(byAccount);
    }

    public static HeldRoles none() {
        return new HeldRoles(Map.of());
    }

    public Set<Role> of(AccountId account) {
        return byAccount.getOrDefault(account, Set.of());
    }

    /** How many accounts hold it. */
    public long holders(Role role) {
        return byAccount.values().stream().filter(roles -> roles.contains(role)).count();
    }

    public HeldRoles after(AccessEvent event) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(of(event.account()));
        switch (event) {
            case RoleGranted granted -> roles.add(granted.role());
            case RoleRevoked revoked -> roles.remove(revoked.role());
        }
        Map<AccountId, Set<Role>> all = new HashMap<>(byAccount);
        all.put(event.account(), Set.copyOf(roles));
        return new HeldRoles(all);
    }
}
