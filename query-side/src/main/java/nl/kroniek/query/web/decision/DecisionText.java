package nl.kroniek.query.web.decision;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.kroniek.events.Kebab;
import nl.kroniek.events.decision.Resolution;
import nl.kroniek.query.web.date.Toward;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Sent;
import nl.kroniek.query.web.form.Typed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What was decided, out of the fields that both forms of a decision have. */
final class DecisionText {

    /** Where faults of a title go that nobody typed: the text it was taken from has the same. */
    private static final String TAKEN_FROM_TEXT = "titel-uit-tekst";

    private static final int TITLE = 100;

    private DecisionText() {}

    /** The words of a resolution as the fields of the form hold them; mentions as they are recorded. */
    static Map<String, String> words(Resolution resolution) {
        Map<String, String> fields = new HashMap<>(Map.of("soort", Kebab.of(resolution.kind()), "titel",
                resolution.title(), "besluit", resolution.text(), "betreft", String.join("\n", resolution.concerns())));
        if (resolution.reason() != null) {
            fields.put("waarom", resolution.reason());
        }
        return fields;
    }

    static Draft of(Typed typed, Outcome outcome, Draft draft) {
        draft.value("soort", "/resolution/kind", text(typed.has("soort") ? typed.text("soort") : "decision"))
                .value("besluit", "/resolution/text", text(typed.text("besluit")))
                .value(typed.has("titel") ? "titel" : TAKEN_FROM_TEXT, "/resolution/title", text(title(typed)))
                .text("waarom", "/resolution/reason")
                .texts("betreft", "/resolution/concerns", typed.lines("betreft"))
                .text("overgedragen", "/resolution/handedTo").at("/resolution", "besluit")
                .date("vanaf", "/effectiveFrom", Toward.FUTURE);
        if (outcome.standing() == null) {
            return notYet(typed, draft);
        }
        return draft.value("uitkomst", "/standing", text(outcome.standing()))
                .date("tot", "/effectiveUntil", Toward.FUTURE).text("nummer", "/foreignNumber");
    }

    private static Draft notYet(Typed typed, Draft draft) {
        if (typed.has("tot")) {
            draft.wrong("tot", "decision.until.only-taken");
        }
        return typed.has("nummer") ? draft.wrong("nummer", "decision.foreign.only-taken") : draft;
    }

    /** The title that was typed, or the first sentence of the text, not longer than a line. */
    static String title(Typed typed) {
        if (typed.has("titel")) {
            return typed.text("titel");
        }
        String first = typed.text("besluit").lines().findFirst().orElse("").split("(?<=[.!?])\\s", 2)[0];
        String bare = first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
        if (bare.length() <= TITLE) {
            return bare;
        }
        int space = bare.lastIndexOf(' ', TITLE);
        int end = space > 0 ? space : TITLE;
        return bare.substring(0, Character.isHighSurrogate(bare.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** Without the faults of the title that nobody typed. */
    static Form form(Sent.Again again) {
        Form form = again.form();
        return new Form(form.typed(), form.wrongs().stream()
                .filter(wrong -> !Objects.equals(wrong.field(), TAKEN_FROM_TEXT)).toList());
    }

    static JsonNode text(String text) {
        return JsonNodeFactory.instance.stringNode(text);
    }
}
