package nl.kroniek.command.remark.retract;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.RemarkId;

/** A remark no longer stands. */
public record RetractRemark(AssociationId association, RemarkId id, String reason) implements Command {}
