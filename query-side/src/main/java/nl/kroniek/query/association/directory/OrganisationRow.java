package nl.kroniek.query.association.directory;

import nl.kroniek.events.OrganisationId;
import nl.kroniek.events.organisation.OrganisationKind;

/**
 * A municipality, province, partner or other organisation.
 *
 * @param sort not called kind: that word tells the rows of this view apart
 */
public record OrganisationRow(OrganisationId id, String name, OrganisationKind sort,
        long version) implements DirectoryRow {}
