package nl.kroniek.events.organisation;

import nl.kroniek.events.Event;
import nl.kroniek.events.OrganisationId;

/** What happens to an organisation that the association knows. */
public sealed interface OrganisationEvent extends Event permits OrganisationRegistered {
    OrganisationId organisation();
}
