package nl.kroniek.query.association.directory;

import nl.kroniek.events.OrganisationId;
import nl.kroniek.events.VagueDate;

/** An organisation, mostly a municipality, is a member since some date. */
public record Membership(OrganisationId member, VagueDate since) {}
