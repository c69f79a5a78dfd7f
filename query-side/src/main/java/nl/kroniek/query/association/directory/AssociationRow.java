package nl.kroniek.query.association.directory;

import java.util.List;
import nl.kroniek.events.AssociationId;

/** The association with its members. */
public record AssociationRow(AssociationId id, String name, String shortName, List<Membership> members,
        long version) implements DirectoryRow {

    /** The same after an event that shows in another row. */
    AssociationRow at(long newVersion) {
        return new AssociationRow(id, name, shortName, members, newVersion);
    }
}
