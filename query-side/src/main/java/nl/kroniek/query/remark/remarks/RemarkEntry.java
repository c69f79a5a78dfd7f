package nl.kroniek.query.remark.remarks;

import java.util.List;
import nl.kroniek.events.DocumentId;
import nl.kroniek.events.RemarkId;
import nl.kroniek.events.Subject;
import nl.kroniek.events.remark.RemarkKind;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a thing.
 *
 * @param text absent for a bare source reference
 * @param lines line numbers in the source
 * @param retracted why it no longer stands; absent while it stands
 */
public record RemarkEntry(RemarkId id, Subject about, RemarkKind kind, @Nullable String text,
        @Nullable DocumentId source, List<Integer> lines, @Nullable String retracted, long version) {

    public boolean stands() {
        return retracted == null;
    }
}
