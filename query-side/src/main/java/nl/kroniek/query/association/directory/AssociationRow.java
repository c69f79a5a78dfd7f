package nl.kroniek.query.association.directory;

import java.util.List;
import nl.kroniek.events.AssociationId;

/** The association with its members. */
public record AssociationRow(AssociationId id, String name, String shortName, List<Membership> members,
        long version) implements DirectoryRow {}
