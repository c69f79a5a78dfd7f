package nl.kroniek.events.person;

import nl.kroniek.events.Event;
import nl.kroniek.events.PersonId;

/** What happens to a person. Names stand here only, sealed with a key that lies in the vault. */
public sealed interface PersonEvent extends Event permits PersonRegistered {
    PersonId person();
}
