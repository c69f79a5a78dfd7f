package nl.kroniek.query.document.documents;

import java.util.List;
import nl.kroniek.events.document.DocumentEvent;
import nl.kroniek.events.document.DocumentLinked;
import nl.kroniek.query.view.Moment;
import nl.kroniek.query.view.Rows;
import nl.kroniek.query.view.View;

/** Fills {@code documents}. */
public final class DocumentsProjection {

    public static final View<DocumentEntry> VIEW = new View<>("documents", DocumentEntry.class,
            List.of(new View.Part<>(DocumentEvent.class, DocumentsProjection::on)));

    private DocumentsProjection() {}

    static void on(DocumentEvent event, Moment moment, Rows<DocumentEntry> rows) {
        switch (event) {
            case DocumentLinked e -> rows.put(e.document().value(),
                    new DocumentEntry(e.document(), e.title(), e.kind(), e.on(), e.authors(), e.state(), e.address(),
                            e.sha256(), e.about(), moment.sequence()));
        }
    }
}
