package nl.kroniek.query.document.documents;

import java.util.List;
import nl.kroniek.events.DocumentId;
import nl.kroniek.events.Subject;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** A link to a document kept elsewhere, with its hash where that is known. */
public record DocumentEntry(DocumentId id, String title, String kind, VagueDate on, @Nullable String authors,
        @Nullable String state, @Nullable String address, @Nullable String sha256, List<Subject> about, long version) {}
