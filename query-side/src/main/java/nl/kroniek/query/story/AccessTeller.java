package nl.kroniek.query.story;

import nl.kroniek.events.access.AccessEvent;
import nl.kroniek.events.access.RoleGranted;
import nl.kroniek.events.access.RoleRevoked;

/** Tells of roles. */
final class AccessTeller {

    private AccessTeller() {}

    static Telling tell(AccessEvent event, Telling t) {
        String who = t.words().name(event.account());
        String role = t.words().word(event.role());
        return switch (event) {
            case RoleGranted e -> t.that("role-granted", who, role);
            case RoleRevoked e -> t.that("role-revoked", who, role).typed("reason", e.reason());
        };
    }
}
