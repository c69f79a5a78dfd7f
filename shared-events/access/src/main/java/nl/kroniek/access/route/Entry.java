package nl.kroniek.access.route;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.kroniek.events.access.Role;

/** Who may come in by a route. */
public sealed interface Entry {

    /** Everybody, signed in or not. */
    record Open() implements Entry {}

    /** Whoever is signed in; what they may see is no matter of an association. */
    record AnyAccount() implements Entry {}

    /**
     * Who holds one of these roles in the association.
     *
     * @param roles empty: a role does not help
     * @param installation whether the administrator of the whole installation may as well
     */
    record Holders(Set<Role> roles, boolean installation) implements Entry {

        public Holders {
            roles = Set.copyOf(roles);
        }

        /** The role under which somebody who has these acts here: the first that allows it, or none. */
        public List<Role> allowing(Set<Role> theirs) {
            return theirs.stream().filter(roles::contains).sorted().toList();
        }

        /** Every role counts: whoever belongs to the association. */
        public boolean isAnyRole() {
            return roles.size() == Role.values().length;
        }
    }

    static Entry open() {
        return new Open();
    }

    static Entry anyAccount() {
        return new AnyAccount();
    }

    /** Whoever has a role in the association, no matter which. */
    static Holders anyRole() {
        return new Holders(EnumSet.allOf(Role.class), false);
    }

    static Holders roles(Role first, Role... more) {
        return new Holders(EnumSet.of(first, more), false);
    }

    /** The administrators of the association, and the installation's. */
    static Holders administrators() {
        return new Holders(EnumSet.of(Role.ADMINISTRATOR), true);
    }

    /** Only the administrator of the installation. */
    static Holders installation() {
        return new Holders(Set.of(), true);
    }
}
