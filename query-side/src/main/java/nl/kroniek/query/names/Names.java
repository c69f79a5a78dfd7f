package nl.kroniek.query.names;

import java.util.Optional;
import nl.kroniek.events.Holder;
import nl.kroniek.events.Party;
import nl.kroniek.events.PersonId;

/** The names of everything in one association, for one answer. Do not keep it: it holds opened names of persons. */
public interface Names {

    /** The name or title of the thing with this id; empty when nothing is known of it. */
    Optional<String> find(String id);

    /** As {@link #find}, or the id itself. */
    default String of(String id) {
        return find(id).orElse(id);
    }

    /** The name, or a fixed phrase for a person whose key is gone. */
    String person(PersonId id);

    String party(Party party);

    /** The person, the function or the description; without what follows it. */
    String holder(Holder holder);

    /** The text with every mention {@code @{per-…}} replaced by the name. Not escaped for HTML. */
    String text(String withMentions);
}
