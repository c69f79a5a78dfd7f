package nl.kroniek.vault;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in.
 *
 * @param id opaque, {@code acc-…}; the only part that ever appears in the log
 * @param name what is typed to sign in; unique, compared exactly
 * @param secretHash the secret as a password encoder hashed it; the vault neither makes nor checks it
 * @param mustChange whether the secret was made by somebody else, so that another one is chosen before anything else
 * @param home slug of the association whose administrator made the account, and may give it another password; absent:
 *        only the administrator of the installation may
 * @param roles who has ADMINISTRATOR under {@value #EVERY_ASSOCIATION} administers the installation. Roles per
 *        association slug stand here only until they are granted as facts: a vault of the first version has them
 */
public record Account(String id, String name, String secretHash, boolean mustChange, @Nullable String home,
        Map<String, Set<String>> roles) {

    /** The key in {@link #roles} that counts for every association. */
    public static final String EVERY_ASSOCIATION = "*";

    public Account {
        if (!id.startsWith("acc-")) {
            throw new IllegalArgumentException("an account id begins with acc-, not: " + id);
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("an account has a name");
        }
        Objects.requireNonNull(secretHash);
        roles = roles.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Set.copyOf(e
                .getValue())));
    }

    public Account(String id, String name, String secretHash, boolean mustChange, Map<String, Set<String>> roles) {
        this(id, name, secretHash, mustChange, null, roles);
    }

    /** With a secret of the user's own. */
    public Account(String id, String name, String secretHash, Map<String, Set<String>> roles) {
        this(id, name, secretHash, false, null, roles);
    }

    /** Whether its user may begin associations and grant roles in each. */
    public boolean administersInstallation() {
        return roles.getOrDefault(EVERY_ASSOCIATION, Set.of()).contains("ADMINISTRATOR");
    }

    /** Those that wait to become facts; empty in every vault but an old one. */
    public Map<String, Set<String>> rolesPerAssociation() {
        return roles.entrySet().stream().filter(each -> !each.getKey().equals(EVERY_ASSOCIATION))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Never shows the hash. */
    @Override
    public String toString() {
        return "Account[" + id + ", " + name + ", " + roles + "]";
    }
}
