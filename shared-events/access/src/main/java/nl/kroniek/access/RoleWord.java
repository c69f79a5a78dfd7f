package nl.kroniek.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.kroniek.events.access.Role;

/** A role as the API and the log write it: {@code board-member}. */
public final class RoleWord {

    private RoleWord() {}

    public static String of(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> read(String word) {
        return Arrays.stream(Role.values()).filter(role -> of(role).equals(word)).findFirst();
    }
}
