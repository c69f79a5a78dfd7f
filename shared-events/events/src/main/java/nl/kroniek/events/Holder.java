package nl.kroniek.events;

import org.jspecify.annotations.Nullable;

/** Who holds a seat or a chair. Office holders are persons; staff appear by their function; some are not named. */
public sealed interface Holder {

    /** An office holder, with the function held elsewhere (for example alderman) and where. */
    record OfPerson(PersonId person, @Nullable String function, @Nullable Party at) implements Holder {}

    /** A function, for example the secretary of the association. */
    record OfFunction(String function, @Nullable Party at) implements Holder {}

    /** Somebody the source does not name. */
    record Unnamed(String description) implements Holder {}
}
