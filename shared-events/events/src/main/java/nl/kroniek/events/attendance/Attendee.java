package nl.kroniek.events.attendance;

import nl.kroniek.events.Holder;
import nl.kroniek.events.Party;
import org.jspecify.annotations.Nullable;

/** Who an attendance list names: somebody, or a member or partner when nobody wrote down who came for it. */
public sealed interface Attendee {

    /** A person, a function or somebody unnamed, and for whom they sat there. */
    record OfHolder(Holder holder, @Nullable Party onBehalfOf) implements Attendee {}

    /** A municipality, organisation or body, whoever came for it. */
    record OfParty(Party party) implements Attendee {}

    /** By what this is the same attendee: a person is one, whatever function stands behind the name. */
    default Object identity() {
        return this instanceof OfHolder of && of.holder() instanceof Holder.OfPerson somebody
                ? somebody.person()
                : this;
    }
}
