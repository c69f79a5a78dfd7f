package nl.kroniek.query.web.date;

/**
 * Which year is meant where none is typed: of what is planned the nearest to come, of what happened the nearest gone
 * by.
 */
public enum Toward {
    FUTURE, PAST
}
