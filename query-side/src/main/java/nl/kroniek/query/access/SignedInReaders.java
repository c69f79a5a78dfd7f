package nl.kroniek.query.access;

import java.util.Set;
import nl.kroniek.events.AssociationId;
import nl.kroniek.vault.Role;
import nl.kroniek.access.SignedIn;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Readers from Spring Security: who is not signed in reads nothing. */
@Component
final class SignedInReaders implements Readers {

    @Override
    public Reader current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn account
                ? new OfAccount(account)
                : new Nobody();
    }

    private record OfAccount(SignedIn account) implements Reader {

        @Override
        public boolean mayRead(AssociationId association) {
            return !account.rolesIn(association.value()).isEmpty();
        }

        @Override
        public Set<Role> roles(AssociationId association) {
            return account.rolesIn(association.value());
        }

        @Override
        public boolean mayAudit(AssociationId association) {
            return account.rolesIn(association.value()).contains(Role.AUDITOR);
        }
    }

    private record Nobody() implements Reader {

        @Override
        public boolean mayRead(AssociationId association) {
            return false;
        }

        @Override
        public Set<Role> roles(AssociationId association) {
            return Set.of();
        }

        @Override
        public boolean mayAudit(AssociationId association) {
            return false;
        }
    }
}
