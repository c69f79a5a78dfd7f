package nl.kroniek.command.refusal;

/** What sort of trouble it is; the HTTP border gives each its status in one place. */
public enum Kind {
    INVALID, SIGN_IN, FORBIDDEN, UNKNOWN, METHOD, CONFLICT, STALE, TOO_LARGE, MEDIA_TYPE, VERSION_MISSING, TOO_MANY,
    BROKEN, UNCERTAIN
}
