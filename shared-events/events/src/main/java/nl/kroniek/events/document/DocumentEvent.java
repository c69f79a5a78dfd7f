package nl.kroniek.events.document;

import nl.kroniek.events.Event;
import nl.kroniek.events.DocumentId;

/** A link to a document that is kept elsewhere. */
public sealed interface DocumentEvent extends Event permits DocumentLinked {
    DocumentId document();
}
