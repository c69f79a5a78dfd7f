package nl.kroniek.standalone;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kroniek.vault.Account;
import nl.kroniek.vault.Accounts;
import nl.kroniek.vault.Role;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * One account for each sort of user, for whoever tries a sample. The password is made here, said once and never kept:
 * only its hash is.
 */
@Component
class DemoAccounts {

    private static final Map<String, Role> USERS = Map.of("secretaris", Role.SECRETARY, "medewerker", Role.STAFF,
            "auditor",
            Role.AUDITOR, "beheerder", Role.ADMINISTRATOR);
    private static final int PASSWORD_BYTES = 12;

    private final SecureRandom random = new SecureRandom();
    private final Accounts accounts;
    private final PasswordEncoder encoder;

    DemoAccounts(Accounts accounts, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.encoder = encoder;
    }

    /**
     * Makes what is not there yet.
     *
     * @return a line {@code account <name> <password> <roles>} for each account that was made now
     */
    List<String> open(String association) {
        return USERS.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .filter(user -> accounts.find(user.getKey()).isEmpty())
                .map(user -> open(user.getKey(), user.getValue(), association)).toList();
    }

    private String open(String name, Role role, String association) {
        byte[] bytes = new byte[PASSWORD_BYTES];
        random.nextBytes(bytes);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        String reach = role == Role.ADMINISTRATOR ? Account.EVERY_ASSOCIATION : association;
        accounts.addIfAbsent(
                new Account("acc-" + UUID.randomUUID(), name, encoder.encode(password), Map.of(reach, Set.of(role))));
        return "account " + name + " " + password + " " + role.name().toLowerCase(Locale.ROOT);
    }
}
