package nl.kroniek.query.story;

import java.util.Optional;

/** What things are called within one association: bodies, organisations, persons, meetings, decisions and so on. */
@FunctionalInterface
public interface Names {

    /**
     * @param id a type-prefixed id (bdy-…, per-…) or the slug of the association itself
     * @return the name people use; empty when there is no such thing, or its name was erased
     */
    Optional<String> of(String id);
}
