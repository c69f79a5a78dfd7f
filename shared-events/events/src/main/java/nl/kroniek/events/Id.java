package nl.kroniek.events;

/** Names one thing for ever: a type prefix, a dash and the rest, for example {@code mtg-01JB…}. Never re-used. */
public interface Id {

    String value();
}
