package nl.kroniek.events.association;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.OrganisationId;
import nl.kroniek.events.VagueDate;

/**
 * A municipality is a member.
 *
 * @param on since when; may only be known as of
 */
public record MemberJoined(AssociationId association, OrganisationId member,
        VagueDate on) implements AssociationEvent {}
