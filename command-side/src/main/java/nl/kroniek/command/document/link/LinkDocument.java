package nl.kroniek.command.document.link;

import java.util.List;
import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.DocumentId;
import nl.kroniek.events.Subject;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** A document exists elsewhere and concerns these things. */
public record LinkDocument(AssociationId association, DocumentId id, String title, String kind, VagueDate on,
        @Nullable String authors, @Nullable String state, @Nullable String address, @Nullable String sha256,
        List<Subject> about) implements Command {}
