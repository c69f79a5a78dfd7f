package nl.kroniek.events.document;

import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.DocumentId;
import nl.kroniek.events.Subject;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * A document exists and concerns these things; we keep the link, never the document.
 *
 * @param kind in the words of the source, for example brief
 * @param address where it can be found, if known
 * @param sha256 hex of the document, if known
 */
public record DocumentLinked(AssociationId association, DocumentId document, String title, String kind, VagueDate on,
        @Nullable String authors, @Nullable String state, @Nullable String address, @Nullable String sha256,
        List<Subject> about) implements DocumentEvent {}
