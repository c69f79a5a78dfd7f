package nl.kroniek.query.access.people;

import nl.kroniek.events.AccountId;
import nl.kroniek.events.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody has or had.
 *
 * @param since global index of the event that granted it last; the log says when that was, and by whom
 * @param revoked why it was taken away; absent while it is held
 */
public record RoleEntry(AccountId account, Role role, long since, @Nullable String revoked, long version) {

    public boolean isHeld() {
        return revoked == null;
    }
}
