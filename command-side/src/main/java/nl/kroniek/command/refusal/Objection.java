package nl.kroniek.command.refusal;

import java.util.List;
import nl.kroniek.events.Kebab;

/** Refusals that are no rules of the domain: about the form of what was sent, versions, rights and the machine itself. */
public enum Objection {
    MALFORMED_JSON(Kind.INVALID),
    UNKNOWN_FIELD(Kind.INVALID),
    MISSING_FIELD(Kind.INVALID),
    WRONG_TYPE(Kind.INVALID),
    UNKNOWN_CHOICE(Kind.INVALID),
    NO_SUCH_DATE(Kind.INVALID),
    NO_SUCH_TIME(Kind.INVALID),
    MALFORMED_ID(Kind.INVALID),
    TEXT_TOO_LONG(Kind.INVALID),
    LIST_TOO_LONG(Kind.INVALID),
    CONTROL_CHARACTER(Kind.INVALID),
    NUMBER_OUT_OF_RANGE(Kind.INVALID),
    ANOTHER_ASSOCIATION(Kind.INVALID),
    MALFORMED_IDEMPOTENCY_KEY(Kind.INVALID),
    MALFORMED_IF_MATCH(Kind.INVALID),
    MALFORMED_REQUEST(Kind.INVALID),
    UNKNOWN_COMMAND(Kind.INVALID),
    MALFORMED_HEADER(Kind.INVALID),
    NOT_OUR_FILE(Kind.INVALID),
    NOT_SIGNED_IN(Kind.SIGN_IN),
    ROLE_MISSING(Kind.FORBIDDEN),
    PASSWORD_MUST_CHANGE(Kind.FORBIDDEN),
    TOO_MANY_ATTEMPTS(Kind.TOO_MANY),
    NOT_FOUND(Kind.UNKNOWN),
    METHOD_NOT_ALLOWED(Kind.METHOD),
    ALREADY_EXISTS(Kind.CONFLICT),
    IDEMPOTENCY_KEY_REUSED(Kind.CONFLICT),
    CHANGED_MEANWHILE(Kind.CONFLICT),
    STALE_VERSION(Kind.STALE),
    TOO_LARGE(Kind.TOO_LARGE),
    MEDIA_TYPE_NOT_SUPPORTED(Kind.MEDIA_TYPE),
    IF_MATCH_REQUIRED(Kind.VERSION_MISSING),
    INTERNAL_ERROR(Kind.BROKEN),
    OUTCOME_UNKNOWN(Kind.UNCERTAIN),
    LOG_SHORTER_THAN_CHECKPOINT(Kind.CONFLICT),
    HISTORY_UNREADABLE(Kind.CONFLICT);

    private final Kind kind;

    Objection(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return Kebab.of(this);
    }

    /** About one field; the pointer is empty for the whole. */
    public Fault at(String field, Object... arguments) {
        return new Fault(code(), kind, field, List.of(arguments).stream()
                .map(each -> each instanceof Spoken ? each : String.valueOf(each)).toList());
    }

    public Refusal refusal(Object... arguments) {
        return new Refusal(List.of(at("", arguments)));
    }
}
