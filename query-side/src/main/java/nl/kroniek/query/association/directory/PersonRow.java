package nl.kroniek.query.association.directory;

import nl.kroniek.events.PersonId;
import nl.kroniek.events.person.SealedText;

/** A person, by sealed name: it is opened when an answer is given, never kept open. */
public record PersonRow(PersonId id, SealedText name, long version) implements DirectoryRow {}
