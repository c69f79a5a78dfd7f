package nl.kroniek.query.web.body;

import java.util.List;
import java.util.Map;
import nl.kroniek.query.body.bodies.BodyEntry;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Option;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Typed;

/** What differs between the forms about one body. */
interface BodyForm {

    BodyAction action();

    /** What we can fill in beforehand because it is known. */
    default Map<String, String> filled(BodyEntry body) {
        return Map.of();
    }

    /** What can be chosen. */
    default List<Option> options(BodyEntry body, Desk desk) {
        return List.of();
    }

    /** Makes the command out of what was typed, and says the sentence for when it is recorded. */
    String fill(Draft draft, Typed typed, BodyEntry body, Desk desk);
}
