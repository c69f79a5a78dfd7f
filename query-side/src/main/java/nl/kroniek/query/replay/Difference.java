package nl.kroniek.query.replay;

import java.util.List;
import nl.kroniek.events.AssociationId;
import org.jspecify.annotations.Nullable;

/**
 * A row of which the live view and the replay do not say the same.
 *
 * @param fields where a changed row differs, at most {@link FieldDifferences#MOST}; of the other sorts none
 */
public record Difference(Sort sort, AssociationId association, String row, List<Field> fields) {

    /**
     * One place in a row.
     *
     * @param path names and numbers from the row on, with a dot between them; {@code position} is that of the row
     *        itself
     * @param live what the live view says, as JSON; null when it has nothing there
     * @param replayed what the events say, likewise
     */
    public record Field(String path, @Nullable String live, @Nullable String replayed) {}

    /** What is wrong with the live row. */
    public enum Sort {
        /** It says something else than the events do. */
        CHANGED,
        /** The events say it should be there. */
        MISSING,
        /** No event says it should be there. */
        EXTRA,
        /** It stands there more than once, or under another key than its own. */
        DOUBLED
    }

    public Difference {
        fields = List.copyOf(fields);
    }
}
