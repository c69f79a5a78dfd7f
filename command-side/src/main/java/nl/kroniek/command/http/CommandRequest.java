package nl.kroniek.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kroniek.command.door.Origin;
import nl.kroniek.command.door.Via;
import nl.kroniek.command.imports.Operator;
import nl.kroniek.command.reading.CommandReader;
import nl.kroniek.command.refusal.Objection;
import nl.kroniek.events.AssociationId;
import nl.kroniek.vault.Role;
import nl.kroniek.access.SignedIn;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What came in over HTTP: who asks, under which conditions, and (read last) the body. */
public final class CommandRequest {

    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");

    private final HttpServletRequest http;
    private final SignedIn user;
    private final String correlationId;

    CommandRequest(HttpServletRequest http, SignedIn user, String correlationId) {
        this.http = http;
        this.user = user;
        this.correlationId = correlationId;
    }

    /** @throws nl.kroniek.command.refusal.Refusal not found when the association is not theirs; forbidden without the role */
    public Origin as(Role role, AssociationId association) {
        return as(role, user.rolesIn(association.value()));
    }

    /** For what belongs to no association yet. */
    public Origin asEverywhere(Role role) {
        if (!user.rolesEverywhere().contains(role)) {
            throw Objection.ROLE_MISSING.refusal(Words.of(role));
        }
        return origin(role);
    }

    /** Who brings in a file for this association: a secretary, or an administrator, who may also register it. */
    Operator operator(AssociationId association) {
        Set<Role> theirs = user.rolesIn(association.value());
        boolean administrator = theirs.contains(Role.ADMINISTRATOR);
        Origin origin = as(administrator ? Role.ADMINISTRATOR : Role.SECRETARY, theirs);
        return new Operator(origin.actor(), origin.role(), administrator, association);
    }

    private Origin as(Role role, Set<Role> theirs) {
        if (theirs.isEmpty()) {
            throw Objection.NOT_FOUND.refusal(http.getRequestURI());
        }
        if (!theirs.contains(role)) {
            throw Objection.ROLE_MISSING.refusal(Words.of(role));
        }
        return origin(role);
    }

    private Origin origin(Role role) {
        return new Origin(user.accountId(), Words.of(role), Via.API, correlationId);
    }

    /** The {@code Idempotency-Key}, where there is one. */
    @Nullable
    String key() {
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

    ObjectNode json() {
        return CommandReader.parse(Body.json(http));
    }
}
