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
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * One account for each sort of user, for whoever tries a sample. The password is made here, said once and never kept:
 * only its hash is.
 */
@Component
class DemoAccounts {

    private static final Map<String, String> USERS = Map.of("secretaris", "SECRETARY", "medewerker", "STAFF",
            "auditor",
            "AUDITOR", "beheerder", "ADMINISTRATOR");
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

    private String open(String name, String role, String association) {
        byte[] bytes = new byte[PASSWORD_BYTES];
        random.nextBytes(bytes);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Set<String> roles = Set.of(role);
        Map<String, Set<String>> reach = role.equals("ADMINISTRATOR")
                ? Map.of(association, roles, Account.EVERY_ASSOCIATION, roles)
                : Map.of(association, roles);
        accounts.addIfAbsent(
                new Account("acc-" + UUID.randomUUID(), name, encoder.encode(password), reach));
        return "account " + name + " " + password + " " + role.toLowerCase(Locale.ROOT);
    }
}
