package nl.kroniek.events.remark;

import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.DocumentId;
import nl.kroniek.events.RemarkId;
import nl.kroniek.events.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Somebody remarked something on a thing; it never changes a count.
 *
 * @param text absent for a bare source reference
 * @param lines line numbers in the source
 */
public record RemarkMade(AssociationId association, RemarkId remark, Subject about, RemarkKind kind,
        @Nullable String text, @Nullable DocumentId source, List<Integer> lines) implements RemarkEvent {}
