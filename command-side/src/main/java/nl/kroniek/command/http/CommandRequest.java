package nl.kroniek.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kroniek.access.session.SessionAuthentication;
import nl.kroniek.command.door.Origin;
import nl.kroniek.command.door.Via;
import nl.kroniek.command.imports.Operator;
import nl.kroniek.command.reading.CommandReader;
import nl.kroniek.command.refusal.Objection;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.access.Role;
import nl.kroniek.access.RoleBook;
import nl.kroniek.access.RoleWord;
import nl.kroniek.access.SignedIn;
import nl.kroniek.access.route.Entry.Holders;
import nl.kroniek.access.route.Verdict;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What came in over HTTP: who asks, under which conditions, and (read last) the body. */
public final class CommandRequest {

    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");

    private final HttpServletRequest http;
    private final SignedIn user;
    private final RoleBook book;
    private final String correlationId;

    CommandRequest(HttpServletRequest http, SignedIn user, RoleBook book, String correlationId) {
        this.http = http;
        this.user = user;
        this.book = book;
        this.correlationId = correlationId;
    }

    /**
     * Under the first role that allows it.
     *
     * @throws nl.kroniek.command.refusal.Refusal not found when the association is not theirs; forbidden without the
     *        role
     */
    public Origin as(Holders who, AssociationId association) {
        Set<Role> theirs = roles(association);
        if (who.installation() && user.administersInstallation() && who.allowing(theirs).isEmpty()) {
            return origin(Role.ADMINISTRATOR);
        }
        if (theirs.isEmpty()) {
            throw Objection.NOT_FOUND.refusal(http.getRequestURI());
        }
        return origin(who.allowing(theirs).stream().findFirst()
                .orElseThrow(() -> Objection.ROLE_MISSING.refusal(Verdict.missing(who.roles()).neededInWords())));
    }

    /** Whether the administrator of the installation asks. */
    public boolean isOfTheInstallation() {
        return user.administersInstallation();
    }

    /**
     * Who brings in a file for this association: a secretary, or an administrator; the installation's may register it.
     */
    Operator operator(AssociationId association) {
        Origin origin = as(CommandRoutes.IMPORTERS, association);
        return new Operator(origin.actor(), origin.role(), user.administersInstallation(), association);
    }

    private Set<Role> roles(AssociationId association) {
        return book.rolesOf(user.account(), association);
    }

    private Origin origin(Role role) {
        return new Origin(user.accountId(), RoleWord.of(role), via(), correlationId);
    }

    /** Only the server of the pages has sessions; everybody else brings a password. */
    private Via via() {
        return http.getUserPrincipal() instanceof SessionAuthentication ? Via.PAGE : Via.API;
    }

    /** The {@code Idempotency-Key}, where there is one. */
    public @Nullable String key() {
        return keyOf(http);
    }

    static @Nullable String keyOf(HttpServletRequest http) {
        String key = http.getHeader("Idempotency-Key");
        if (key != null && !KEY.matcher(key).matches()) {
            throw Objection.MALFORMED_IDEMPOTENCY_KEY.refusal();
        }
        return key;
    }

    /** The version in {@code If-Match}, where there is one. */
    @Nullable
    Long version() {
        String text = http.getHeader("If-Match");
        if (text == null) {
            return null;
        }
        Matcher etag = ETAG.matcher(text.strip());
        if (!etag.matches()) {
            throw Objection.MALFORMED_IF_MATCH.refusal();
        }
        return Long.valueOf(etag.group(1));
    }

    Long requiredVersion() {
        Long version = version();
        if (version == null) {
            throw Objection.IF_MATCH_REQUIRED.refusal();
        }
        return version;
    }

    public ObjectNode json() {
        return CommandReader.parse(Body.json(http));
    }
}
