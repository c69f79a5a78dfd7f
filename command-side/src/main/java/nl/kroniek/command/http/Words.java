package nl.kroniek.command.http;

import java.util.Locale;
import nl.kroniek.vault.Role;

/** Roles as the API and the log write them. */
final class Words {

    private Words() {}

    static String of(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
