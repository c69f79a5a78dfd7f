package nl.kroniek.query.names;

import java.util.Map;

/** The names by which people sign in, as they stand outside the log. Who has no account any more is not in it. */
@FunctionalInterface
public interface AccountNames {

    /** By account id. */
    Map<String, String> all();

    static AccountNames none() {
        return Map::of;
    }
}
