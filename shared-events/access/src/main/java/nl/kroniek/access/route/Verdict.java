package nl.kroniek.access.route;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kroniek.access.RoleWord;
import nl.kroniek.events.access.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.AuthorizationResult;

/**
 * What the gate says of a request.
 *
 * @param needed the roles of which one would do; empty where no role would help
 * @param allowed the methods that the address knows, where this one it does not
 */
public record Verdict(Reason reason, List<Role> needed, List<String> allowed) implements AuthorizationResult {

    /** Why. */
    public enum Reason {
        /** Come in. */
        GRANTED,
        /** Nobody knows who asks. */
        NOT_SIGNED_IN,
        /** It is of an association in which they have no role: for them it is not there. */
        NOT_YOURS,
        /** It is theirs, but they may not do this. */
        ROLE_MISSING,
        /** There is no such route. */
        NO_ROUTE,
        /** The address is there, but not for this method. */
        NO_METHOD
    }

    static Verdict of(Reason reason) {
        return new Verdict(reason, List.of(), List.of());
    }

    public static Verdict missing(Set<Role> needed) {
        return new Verdict(Reason.ROLE_MISSING, needed.stream().sorted().toList(), List.of());
    }

    static Verdict notSo(List<String> allowed) {
        return new Verdict(Reason.NO_METHOD, List.of(), allowed);
    }

    /** The verdict that made Spring Security refuse; none when somebody else refused. */
    public static Optional<Verdict> of(AccessDeniedException refused) {
        return refused instanceof AuthorizationDeniedException denied
                && denied.getAuthorizationResult() instanceof Verdict verdict
                        ? Optional.of(verdict)
                        : Optional.empty();
    }

    /** The roles as the API writes them; where none would do, it takes the administrator of the installation. */
    public String neededInWords() {
        return needed.isEmpty()
                ? RoleWord.of(Role.ADMINISTRATOR)
                : String.join(", ", needed.stream().map(RoleWord::of).toList());
    }

    @Override
    public boolean isGranted() {
        return reason == Reason.GRANTED;
    }
}
