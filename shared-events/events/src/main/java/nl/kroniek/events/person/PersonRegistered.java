package nl.kroniek.events.person;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.PersonId;

/**
 * A public office holder is known; the name is sealed.
 *
 * @param name readable only with the key of this person, which is in the vault
 */
public record PersonRegistered(AssociationId association, PersonId person, SealedText name) implements PersonEvent {}
