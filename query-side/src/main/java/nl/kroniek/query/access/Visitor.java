package nl.kroniek.query.access;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.kroniek.access.SignedIn;
import nl.kroniek.access.session.Session;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.access.Role;
import org.jspecify.annotations.Nullable;

/** Who opened this page, as the head of the page says it. */
public final class Visitor {

    private final SignedIn who;
    private final @Nullable Session session;
    private final Function<AssociationId, Set<Role>> roles;

    Visitor(SignedIn who, @Nullable Session session, Function<AssociationId, Set<Role>> roles) {
        this.who = who;
        this.session = session;
        this.roles = roles;
    }

    public SignedIn who() {
        return who;
    }

    public String name() {
        return who.getUsername();
    }

    /** Absent for who signs in by HTTP Basic: there is nothing to sign out of. */
    public @Nullable Session session() {
        return session;
    }

    /** Whether they may register associations. */
    public boolean administers() {
        return who.administersInstallation();
    }

    /** The roles in this association, by name, in the order of the enum. */
    public List<String> roles(String association) {
        return roles.apply(new AssociationId(association)).stream().sorted().map(Role::name).toList();
    }
}
