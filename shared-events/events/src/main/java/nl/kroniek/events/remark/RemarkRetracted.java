package nl.kroniek.events.remark;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.RemarkId;

/** A remark no longer stands. */
public record RemarkRetracted(AssociationId association, RemarkId remark, String reason) implements RemarkEvent {}
