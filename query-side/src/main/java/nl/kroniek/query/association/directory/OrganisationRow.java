package nl.kroniek.query.association.directory;

import nl.kroniek.events.OrganisationId;
import nl.kroniek.events.organisation.OrganisationKind;

/** A municipality, province, partner or other organisation. */
public record OrganisationRow(OrganisationId id, String name, OrganisationKind kind,
        long version) implements DirectoryRow {}
