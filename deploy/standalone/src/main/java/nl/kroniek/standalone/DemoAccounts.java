package nl.kroniek.standalone;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kroniek.command.access.Appointments;
import nl.kroniek.vault.Account;
import nl.kroniek.vault.Accounts;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * One account for each sort of user, for whoever tries a sample. The password is made here, said once and never kept:
 * only its hash is.
 */
@Component
class DemoAccounts {

    private static final String ADMINISTRATOR = "administrator";
    private static final Map<String, String> USERS = Map.of("secretaris", "secretary", "medewerker", "staff",
            "bestuurder", "board-member", "auditor", "auditor", "beheerder", ADMINISTRATOR);
    private static final int PASSWORD_BYTES = 12;

    private final SecureRandom random = new SecureRandom();
    private final Accounts accounts;
    private final PasswordEncoder encoder;

    private final Appointments appointments;

    DemoAccounts(Accounts accounts, PasswordEncoder encoder, Appointments appointments) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.appointments = appointments;
    }

    /**
     * Makes what is not there yet.
     *
     * @return a line {@code account <name> <password> <roles>} for each account that was made now
     */
    List<String> open() {
        return USERS.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .filter(user -> accounts.find(user.getKey()).isEmpty())
                .map(user -> open(user.getKey(), user.getValue())).flatMap(Optional::stream).toList();
    }

    /** Gives each its role, once; what was revoked since stays revoked. The association has to be there. */
    void appoint(String association) {
        USERS.forEach((name, role) -> accounts.find(name)
                .ifPresent(account -> appointments.appoint(association, account.id(), role)));
    }

    /** Nothing is said where another process made it at this same moment: its password is the one that opens. */
    private Optional<String> open(String name, String role) {
        byte[] bytes = new byte[PASSWORD_BYTES];
        random.nextBytes(bytes);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Map<String, Set<String>> installation = role.equals(ADMINISTRATOR)
                ? Map.of(Account.EVERY_ASSOCIATION, Set.of("ADMINISTRATOR"))
                : Map.of();
        Account ours = new Account("acc-" + UUID.randomUUID(), name, encoder.encode(password), installation);
        return accounts.addIfAbsent(ours).id().equals(ours.id())
                ? Optional.of("account " + name + " " + password + " " + role)
                : Optional.empty();
    }
}
