package nl.kroniek.command.access;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.refusal.Objection;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.events.AssociationId;
import nl.kroniek.vault.Account;
import nl.kroniek.vault.Accounts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * At the start: roles per association that stand in the vault of the first version become facts, and the vault forgets
 * them. Broken off in the middle, the next start goes on. Those of an association that is not registered yet wait.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class WhenTheVaultHoldsRolesThenTheyAreGranted implements ApplicationRunner {

    private static final Set<String> WAITS = Set.of(Objection.LOG_SHORTER_THAN_CHECKPOINT.code(),
            Objection.HISTORY_UNREADABLE.code());

    private final Accounts accounts;
    private final Existing existing;
    private final Appointments appointments;

    WhenTheVaultHoldsRolesThenTheyAreGranted(Accounts accounts, Existing existing, Appointments appointments) {
        this.accounts = accounts;
        this.existing = existing;
        this.appointments = appointments;
    }

    @Override
    public void run(ApplicationArguments none) {
        accounts.list().forEach(this::reactOrWait);
    }

    /** It waits for a start on a log that takes it: until then the pages must open. */
    private void reactOrWait(Account account) {
        try {
            react(account);
        } catch (Refusal refused) {
            if (!WAITS.contains(refused.first().code())) {
                throw refused;
            }
        }
    }

    void react(Account account) {
        Map<String, Set<String>> held = account.rolesPerAssociation();
        if (held.isEmpty() || !held.keySet().stream().allMatch(this::isRegistered)) {
            return;
        }
        held.forEach((association, roles) -> roles.forEach(role -> appointments.appoint(association, account.id(),
                role.toLowerCase(Locale.ROOT).replace('_', '-'))));
        accounts.forgetRoles(account.id());
    }

    private boolean isRegistered(String association) {
        return existing.ownerOf(new AssociationId(association)).isPresent();
    }
}
