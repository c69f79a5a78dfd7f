package nl.kroniek.access.route;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.kroniek.access.RoleBook;
import nl.kroniek.access.SignedIn;
import nl.kroniek.access.route.Entry.Holders;
import nl.kroniek.access.route.RouteTable.Match;
import nl.kroniek.access.route.Verdict.Reason;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Lets requests in by a route table and by nothing else: no row, no entry. Where the address says whose it is, the
 * roles there are asked for at once. Where only an id says it, {@link Elsewhere} decides whether to go on; who finds
 * the thing then asks for its association.
 */
public final class Gate implements AuthorizationManager<RequestAuthorizationContext> {

    /** What is asked of somebody who comes by a route that names no association. */
    @FunctionalInterface
    public interface Elsewhere {

        boolean mayGoOn(SignedIn account, Holders holders);

        /** Who finds the thing asks: nothing is asked here. */
        static Elsewhere decides() {
            return (account, holders) -> true;
        }

        /** One of the roles in one of these associations. */
        static Elsewhere inOneOf(Supplier<? extends Collection<AssociationId>> associations, RoleBook book) {
            return (account, holders) -> associations.get().stream()
                    .anyMatch(each -> !holders.allowing(book.rolesOf(account.account(), each)).isEmpty());
        }
    }

    private final RouteTable table;
    private final RoleBook book;
    private final Elsewhere elsewhere;

    public Gate(RouteTable table, RoleBook book, Elsewhere elsewhere) {
        this.table = table;
        this.book = book;
        this.elsewhere = elsewhere;
    }

    @Override
    public Verdict authorize(Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
        var request = context.getRequest();
        PathContainer path = ServletRequestPathUtils.parse(request).pathWithinApplication();
        Match match = table.find(HttpMethod.valueOf(request.getMethod()), path).orElse(null);
        Authentication asking = who.get();
        SignedIn account = asking != null && asking.getPrincipal() instanceof SignedIn known ? known : null;
        if (match != null && match.route().entry() instanceof Entry.Open) {
            return Verdict.of(Reason.GRANTED);
        }
        if (account == null) {
            return Verdict.of(Reason.NOT_SIGNED_IN);
        }
        if (match == null) {
            List<String> allowed = table.methods(path);
            return allowed.isEmpty() ? Verdict.of(Reason.NO_ROUTE) : Verdict.notSo(allowed);
        }
        return match.route().entry() instanceof Holders holders
                ? judge(account, holders, match)
                : Verdict.of(Reason.GRANTED);
    }

    private Verdict judge(SignedIn account, Holders holders, Match match) {
        if (holders.installation() && account.administersInstallation()) {
            return Verdict.of(Reason.GRANTED);
        }
        String slug = match.association();
        if (slug == null) {
            // An id that is not theirs is not found; there is nothing to say about a role yet.
            boolean on = holders.isAnyRole() || !holders.roles().isEmpty() && elsewhere.mayGoOn(account, holders);
            return on ? Verdict.of(Reason.GRANTED) : Verdict.missing(holders.roles());
        }
        Set<Role> theirs = book.rolesOf(account.account(), new AssociationId(slug));
        if (theirs.isEmpty()) {
            return Verdict.of(Reason.NOT_YOURS);
        }
        return holders.allowing(theirs).isEmpty()
                ? Verdict.missing(holders.roles())
                : Verdict.of(Reason.GRANTED);
    }
}
