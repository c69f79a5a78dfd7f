package nl.kroniek.events.remark;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.RemarkId;

/**
 * A remark no longer stands; it stays in the history of what it was about.
 *
 * @param reason why not, in a sentence
 */
public record RemarkRetracted(AssociationId association, RemarkId remark, String reason) implements RemarkEvent {}
