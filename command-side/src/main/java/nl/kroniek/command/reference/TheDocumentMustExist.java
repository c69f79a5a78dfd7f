package nl.kroniek.command.reference;

import java.util.List;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.DocumentId;

/** The document that is named must be known to this association. */
public record TheDocumentMustExist(String field, DocumentId named, boolean holds) implements Rule {

    @Override
    public List<String> arguments() {
        return List.of(named.value());
    }
}
