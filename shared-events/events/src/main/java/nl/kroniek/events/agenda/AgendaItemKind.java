package nl.kroniek.events.agenda;

/** What a meeting does with an item: settle it without debate, talk about it, or take notice. */
public enum AgendaItemKind {
    /** Hamerstuk: settled without debate. */
    CONSENT,
    /** Bespreekstuk: talked about. */
    DISCUSSION,
    /** Ter kennisname: taken notice of. */
    INFORMATION
}
