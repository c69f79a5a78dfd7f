package nl.kroniek.access;

import java.util.Set;
import nl.kroniek.events.AccountId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.access.Role;

/** Says who may do what, now: what was granted counts at the next request, and so does what was revoked. */
@FunctionalInterface
public interface RoleBook {

    /** The roles this account holds in the association; empty: it is not its business. */
    Set<Role> rolesOf(AccountId account, AssociationId association);
}
