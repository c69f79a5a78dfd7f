package nl.kroniek.events.meeting;

/** Why a meeting did not go ahead as planned. */
public enum ReasonCategory {
    /** Too many of those who had to come could not. */
    LOW_ATTENDANCE,
    /** Too few new developments. */
    NOTHING_TO_DISCUSS,
    /** Guests withdrew late. */
    GUESTS_WITHDREW,
    /** Nobody could travel. */
    WEATHER,
    /** A government fell, or those who govern changed. */
    POLITICAL_CHANGE,
    /** Somebody without whom it could not go ahead was ill. */
    ILLNESS,
    /** Anything else; its explanation says what. */
    OTHER
}
