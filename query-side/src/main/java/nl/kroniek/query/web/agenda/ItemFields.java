package nl.kroniek.query.web.agenda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kroniek.events.Kebab;
import nl.kroniek.events.agenda.AgendaItem;
import nl.kroniek.events.agenda.AgendaItemKind;
import nl.kroniek.events.agenda.Paper;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Note;
import nl.kroniek.query.web.Option;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Typed;
import nl.kroniek.query.web.meeting.PartyNames;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The fields of an item, made into the content of its command and back. */
final class ItemFields {

    private static final Pattern PAPER = Pattern.compile("stuk-([1-9]\\d{0,3})-(?:titel|adres|kenmerk)");
    private static final String CONTENT = "/content";

    private ItemFields() {}

    static List<Option> kinds(Desk desk) {
        return List.of(AgendaItemKind.DISCUSSION, AgendaItemKind.CONSENT, AgendaItemKind.INFORMATION).stream()
                .map(kind -> new Option(Kebab.of(kind), Note.capital(desk.words().word(kind)), false)).toList();
    }

    /** What stands there now, as it is typed. */
    static Map<String, String> of(AgendaItem item, Desk desk) {
        Map<String, String> fields = new HashMap<>(Map.of("titel", item.title(), "soort", Kebab.of(item.kind())));
        if (item.presenter() != null) {
            fields.put("wie", PartyNames.typed(item.presenter(), desk));
        }
        if (item.closed()) {
            fields.put("besloten", "ja");
        }
        for (int i = 0; i < item.papers().size(); i++) {
            Paper paper = item.papers().get(i);
            fields.put(paper(i + 1, "titel"), paper.title());
            fields.put(paper(i + 1, "adres"), paper.address());
            if (paper.sha256() != null) {
                fields.put(paper(i + 1, "kenmerk"), paper.sha256());
            }
        }
        return fields;
    }

    /** The numbers of the papers to ask for: those that are filled in, and one more. */
    static List<Integer> papers(Form form) {
        List<Integer> numbers = new ArrayList<>(filled(form.typed()));
        numbers.add(numbers.isEmpty() ? 1 : numbers.getLast() + 1);
        return numbers;
    }

    static void fill(Draft draft, Typed typed, Desk desk) {
        draft.required("titel", "agenda.title.missing").text("titel", CONTENT + "/title")
                .value("soort", CONTENT + "/kind", StringNode.valueOf(typed.text("soort")))
                .value("wie", CONTENT + "/presenter",
                        typed.has("wie") ? PartyNames.party(typed.text("wie"), desk) : null)
                .flag("besloten", CONTENT + "/closed");
        ArrayNode papers = JsonMapper.shared().createArrayNode();
        for (int n : filled(typed)) {
            String at = CONTENT + "/papers/" + papers.size();
            draft.required(paper(n, "titel"), "agenda.paper.title.missing")
                    .required(paper(n, "adres"), "agenda.paper.address.missing")
                    .at(at + "/title", paper(n, "titel")).at(at + "/address", paper(n, "adres"))
                    .at(at + "/sha256", paper(n, "kenmerk"));
            ObjectNode paper = papers.addObject().put("title", typed.text(paper(n, "titel")))
                    .put("address", typed.text(paper(n, "adres")));
            if (typed.has(paper(n, "kenmerk"))) {
                paper.put("sha256", typed.text(paper(n, "kenmerk")).toLowerCase(Locale.ROOT));
            }
        }
        draft.value(paper(1, "titel"), CONTENT + "/papers", papers.isEmpty() ? null : papers);
    }

    /** The numbers of the papers of which something was typed, in order. */
    private static List<Integer> filled(Typed typed) {
        return typed.fields().keySet().stream().filter(typed::has).map(PAPER::matcher).filter(Matcher::matches)
                .map(field -> Integer.valueOf(field.group(1))).distinct().sorted().toList();
    }

    private static String paper(int number, String part) {
        return "stuk-" + number + "-" + part;
    }
}
