package nl.kroniek.query.web.decision;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.kroniek.events.Kebab;
import nl.kroniek.events.decision.DecisionKind;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Note;
import nl.kroniek.query.web.Option;
import nl.kroniek.query.web.form.Form;

/** What stands under "more" on a form of a decision: its kind, and what few decisions have. */
final class Kinds {

    private static final List<String> SELDOM = List.of("titel", "vanaf", "tot", "betreft", "overgedragen", "nummer");

    private Kinds() {}

    static List<Option> options(Desk desk) {
        return Arrays.stream(DecisionKind.values()).map(kind -> new Option(Kebab.of(kind),
                Note.capital(desk.words().word(kind)), false)).toList();
    }

    /** Whether the box stands open: something in it was typed or is wrong. */
    static boolean more(Form form) {
        return Stream.concat(SELDOM.stream(), Stream.of("soort"))
                .anyMatch(field -> form.wrong(field) != null)
                || SELDOM.stream().anyMatch(field -> !form.value(field).isBlank())
                || !form.value("soort").isBlank() && !form.value("soort").equals("decision");
    }
}
