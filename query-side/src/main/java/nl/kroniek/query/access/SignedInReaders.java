package nl.kroniek.query.access;

import java.util.Set;
import nl.kroniek.access.RoleBook;
import nl.kroniek.access.SignedIn;
import nl.kroniek.events.AccountId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.access.Role;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Readers from Spring Security, with the roles of this moment: who is not signed in reads nothing. */
@Component
final class SignedInReaders implements Readers {

    private final RoleBook book;

    SignedInReaders(RoleBook book) {
        this.book = book;
    }

    @Override
    public Reader current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn who
                ? new OfAccount(who.account(), who.administersInstallation(), book)
                : association -> Set.of();
    }

    private record OfAccount(AccountId id, boolean administersInstallation, RoleBook book) implements Reader {

        @Override
        public String account() {
            return id.value();
        }

        @Override
        public Set<Role> roles(AssociationId association) {
            return book.rolesOf(id, association);
        }
    }
}
