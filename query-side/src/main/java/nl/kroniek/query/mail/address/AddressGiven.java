package nl.kroniek.query.mail.address;

import nl.kroniek.events.AssociationId;
import nl.kroniek.vault.Addressee;

/** From now on there is an address, or another one. No event of the log, and not the address itself. */
public record AddressGiven(AssociationId association, Addressee whose) {}
