package nl.kroniek.command.person.register;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.PersonId;
import nl.kroniek.events.person.SealedText;

/** A public office holder becomes known; the name was sealed at the edge, so it is in no command, event or log. */
public record RegisterPerson(AssociationId association, PersonId id, SealedText name) implements Command {}
