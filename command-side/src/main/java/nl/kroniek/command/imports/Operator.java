package nl.kroniek.command.imports;

import java.util.Objects;
import java.util.Set;
import nl.kroniek.access.RoleWord;
import nl.kroniek.command.CommandType;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who brings a file in.
 *
 * @param actor opaque id for the log
 * @param mayRegister whether the file may begin an association
 * @param only the one association the file may be for; absent for whoever runs the machine
 */
public record Operator(String actor, String role, boolean mayRegister, @Nullable AssociationId only) {

    /** Whoever can run a program on the machine. */
    public static Operator ofTheMachine() {
        return new Operator("operator", "operator", true, null);
    }

    /** Administrators bring in everything of their association; a secretary what a secretary may do. */
    boolean may(CommandType type) {
        if (only == null) {
            return true;
        }
        Set<Role> allowed = type.who().roles();
        return allowed.isEmpty()
                ? mayRegister
                : role.equals(RoleWord.of(Role.ADMINISTRATOR))
                        || allowed.stream().map(RoleWord::of).anyMatch(role::equals);
    }

    boolean mayImportFor(AssociationId association) {
        return only == null || Objects.equals(only, association);
    }
}
