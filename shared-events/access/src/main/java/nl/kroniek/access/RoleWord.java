package nl.kroniek.access;

import java.util.Optional;
import nl.kroniek.events.Kebab;
import nl.kroniek.events.access.Role;

/** A role as the API and the log write it: {@code board-member}. */
public final class RoleWord {

    private RoleWord() {}

    public static String of(Role role) {
        return Kebab.of(role);
    }

    public static Optional<Role> read(String word) {
        return Kebab.find(Role.class, word);
    }
}
