package nl.kroniek.command.imports;

import java.util.Objects;
import nl.kroniek.events.AssociationId;
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

    boolean mayImportFor(AssociationId association) {
        return only == null || Objects.equals(only, association);
    }
}
