package nl.kroniek.vault;

/** Whose mail address it is. Ids are those of events. */
public sealed interface Addressee {

    /** An office holder. */
    record Person(String person) implements Addressee {}

    /** A member or another organisation. */
    record Organisation(String organisation) implements Addressee {}

    /** Somebody who is only a name, in one meeting. */
    record Guest(String meeting, int invitation) implements Addressee {}
}
