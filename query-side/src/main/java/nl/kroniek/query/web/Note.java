package nl.kroniek.query.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.kroniek.events.remark.RemarkKind;
import nl.kroniek.query.remark.remarks.RemarkEntry;
import org.jspecify.annotations.Nullable;

/**
 * A remark as a page shows it.
 *
 * @param kind in words; absent for a bare place in the source
 * @param text absent for a bare place in the source
 * @param source "Bron: Jaarverslag 2023, regel 740"; empty when none was given
 */
public record Note(@Nullable String kind, @Nullable String text, String source) {

    /** What stands of a thing, remarks with words first. */
    public static List<Note> about(String id, Desk desk) {
        return desk.chronicle().remarks().about(id).stream().map(remark -> of(remark, desk))
                .sorted((a, b) -> Boolean.compare(a.text() == null, b.text() == null)).toList();
    }

    static Note of(RemarkEntry remark, Desk desk) {
        String text = remark.text() == null ? null : desk.words().text(remark.text());
        boolean bare = text == null && remark.kind() == RemarkKind.SOURCE;
        return new Note(bare ? null : capital(desk.words().word(remark.kind())), text, source(remark, desk));
    }

    private static String source(RemarkEntry remark, Desk desk) {
        String lines = remark.lines().stream().map(String::valueOf).collect(Collectors.joining(", "));
        String source = remark.source() == null ? "" : desk.words().name(remark.source());
        if (source.isEmpty() && lines.isEmpty()) {
            return "";
        }
        if (source.isEmpty() || lines.isEmpty()) {
            return source.isEmpty() ? desk.say("source.lines", lines) : desk.say("source.document", source);
        }
        return desk.say("source.both", source, lines);
    }

    /** With a capital, to stand alone or to begin a sentence. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
