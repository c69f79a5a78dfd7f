package nl.kroniek.access.spring;

import java.util.Set;
import nl.kroniek.access.RoleBook;
import nl.kroniek.events.AccountId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.access.Role;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Asks once per request and association: the gate, the desk and the page are then told the same. */
record OncePerRequest(RoleBook book) implements RoleBook {

    private record Kept(Set<Role> roles) {}

    @Override
    public Set<Role> rolesOf(AccountId account, AssociationId association) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return book.rolesOf(account, association);
        }
        String name = "kroniek.roles " + account + " " + association;
        if (request.getAttribute(name, RequestAttributes.SCOPE_REQUEST) instanceof Kept kept) {
            return kept.roles();
        }
        Set<Role> roles = book.rolesOf(account, association);
        request.setAttribute(name, new Kept(roles), RequestAttributes.SCOPE_REQUEST);
        return roles;
    }
}
