package nl.kroniek.command;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Id;

/** Something that somebody wants to record. Its fields are those of the command file and of the HTTP body. */
public interface Command {

    /** Whose record it is meant for; never taken from the body. */
    AssociationId association();

    /** The thing it concerns: a new id for what begins, a known one for everything else. */
    Id id();
}
