package nl.kroniek.query.web.progress;

import java.util.List;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Typed;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The lines as they were typed become the lines of the command. A line without text is a line that is not there. */
final class TypedLines {

    /** Things of the calendar that are taken up as a line. */
    static final String PROPOSED = "voorstel";

    private final Typed typed;
    private final Draft draft;
    private final ArrayNode lines = JsonMapper.shared().createArrayNode();

    private TypedLines(Typed typed, Draft draft) {
        this.typed = typed;
        this.draft = draft;
    }

    static void into(Draft draft, Typed typed) {
        TypedLines all = new TypedLines(typed, draft);
        LineFields.numbers(typed).forEach(all::line);
        typed.all(PROPOSED).stream().distinct().forEach(all::proposed);
        draft.value(LineFields.text(1), "/lines", all.lines);
    }

    /** The text of a proposed line. */
    static String proposedText(String id) {
        return PROPOSED + "-" + id;
    }

    static String proposedCounts(String id) {
        return proposedText(id) + "-telt";
    }

    private void line(int number) {
        String field = LineFields.text(number);
        String added = typed.text(LineFields.adds(number));
        if (!typed.has(field)) {
            if (!added.isEmpty()) {
                draft.wrong(field, "report.line.says-nothing");
            }
            return;
        }
        ArrayNode links = begin(field);
        List<String> counting = typed.all(LineFields.counts(number));
        typed.all(LineFields.keeps(number)).forEach(id -> link(links, id, counting.contains(id)));
        if (!added.isEmpty()) {
            link(links, added, typed.has(LineFields.addedCounts(number)));
        }
    }

    private void proposed(String id) {
        String field = proposedText(id);
        if (typed.has(field)) {
            link(begin(field), id, typed.has(proposedCounts(id)));
        } else {
            draft.wrong(field, "report.line.says-nothing");
        }
    }

    private ArrayNode begin(String field) {
        draft.at("/lines/" + lines.size(), field);
        ObjectNode line = lines.addObject().put("text", typed.text(field));
        return line.putArray("links");
    }

    private static void link(ArrayNode links, String id, boolean counts) {
        links.addObject().put("to", id).put("counts", counts);
    }
}
