package nl.kroniek.events.invitation;

import nl.kroniek.events.Party;
import nl.kroniek.events.PersonId;

/**
 * Who is invited: an office holder, or a municipality, another organisation, a body or a function that sends somebody.
 */
public sealed interface Invitee {

    /** An office holder; the name stands in the events of that person. */
    record OfPerson(PersonId person) implements Invitee {}

    /** Whoever speaks for a party, for example a member municipality. */
    record OfParty(Party party) implements Invitee {}
}
