package nl.kroniek.query.story;

import java.util.stream.Collectors;
import nl.kroniek.events.document.DocumentEvent;
import nl.kroniek.events.document.DocumentLinked;
import nl.kroniek.events.remark.RemarkEvent;
import nl.kroniek.events.remark.RemarkMade;
import nl.kroniek.events.remark.RemarkRetracted;

/** Tells of documents and remarks. */
final class PaperTellers {

    private PaperTellers() {}

    static Telling tell(DocumentEvent event, Telling t) {
        return switch (event) {
            case DocumentLinked e -> t.that("document-linked", e.title(), e.kind()).on(e.on())
                    .list("about", e.about().stream().map(t.words()::name).toList())
                    .typed("authors", e.authors())
                    .typed("state", e.state())
                    .typed("address", e.address())
                    .typed("sha256", e.sha256());
        };
    }

    static Telling tell(RemarkEvent event, Telling t) {
        return switch (event) {
            case RemarkMade e -> {
                t.that("remark-made", t.words().name(e.about()), t.words().word(e.kind())).typed("text", e.text());
                if (e.source() != null) {
                    t.also("source", t.words().name(e.source()));
                }
                yield e.lines().isEmpty()
                        ? t
                        : t.also("source-lines",
                                e.lines().stream().map(String::valueOf).collect(Collectors.joining(", ")));
            }
            case RemarkRetracted e -> t.that("remark-retracted").typed("reason", e.reason());
        };
    }
}
