package nl.kroniek.embedded.tree;

import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/** The order a query asks for, seen from a tree by {@code _id}. */
enum Order {
    /** By {@code _id}, or none asked. */
    ASCENDING, DESCENDING,
    /** Something the tree does not give: it must be sorted. */
    OTHER;

    static Order of(@Nullable Document orderBy) {
        if (orderBy == null || orderBy.isEmpty()) {
            return ASCENDING;
        }
        String first = orderBy.keySet().iterator().next();
        boolean byTree = first.equals("_id") || first.equals("$natural"); // what comes after a unique field is moot
        if (byTree && orderBy.get(first) instanceof Number direction) {
            return direction.intValue() < 0 ? DESCENDING : ASCENDING;
        }
        return OTHER;
    }
}
