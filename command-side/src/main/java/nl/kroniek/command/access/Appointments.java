package nl.kroniek.command.access;

import java.util.UUID;
import nl.kroniek.access.RoleWord;
import nl.kroniek.command.door.Origin;
import nl.kroniek.command.door.Via;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.command.access.grant.TheRoleMustNotBeHeldAlready;
import nl.kroniek.events.AccountId;
import nl.kroniek.events.AssociationId;
import org.springframework.stereotype.Component;

/**
 * Roles that the machine itself gives, once: those of the demo accounts, and those that an old vault still held. What
 * was revoked afterwards stays revoked, however often the machine starts again.
 */
@Component
public class Appointments {

    private static final String HELD = Rule.codeOf(TheRoleMustNotBeHeldAlready.class);

    private final Grants grants;

    Appointments(Grants grants) {
        this.grants = grants;
    }

    /**
     * @param role as the API writes it
     * @throws IllegalArgumentException when there is no such role
     * @throws Refusal when the association is not registered, or there is no such account
     */
    public void appoint(String association, String account, String role) {
        var origin = new Origin("operator", "operator", Via.AUTOMATION, UUID.randomUUID().toString());
        try {
            grants.grant(new AssociationId(association), new AccountId(account),
                    RoleWord.read(role).orElseThrow(() -> new IllegalArgumentException("There is no role " + role)),
                    origin, "appointed/" + account + "/" + role);
        } catch (Refusal refused) {
            if (!refused.first().code().equals(HELD)) {
                throw refused;
            }
        }
    }
}
