package nl.kroniek.query.web.body;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Kebab;
import nl.kroniek.events.association.BodyRules;
import nl.kroniek.events.association.BodyScope;
import nl.kroniek.events.body.BodyKind;
import nl.kroniek.query.association.directory.BodyRulesRow;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Note;
import nl.kroniek.query.web.Option;
import nl.kroniek.query.web.date.Toward;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Typed;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.BooleanNode;

/** The fields of the form with rules for bodies. */
final class RuleFields {

    private RuleFields() {}

    /** Whom rules are for, as one field writes it: a kind in kebab-case, or the id of a body. */
    static String value(BodyScope scope) {
        return switch (scope) {
            case BodyScope.AllOfKind all -> Kebab.of(all.bodies());
            case BodyScope.OneBody one -> one.body().value();
        };
    }

    /** Kinds first, then the bodies that still meet. */
    static List<Option> scopes(Desk desk) {
        return Stream.concat(
                Arrays.stream(BodyKind.values()).map(kind -> new Option(Kebab.of(kind),
                        desk.say("rules.kind", Note.capital(desk.words().word(kind))), false)),
                bodies(desk).stream()).toList();
    }

    static List<Option> bodies(Desk desk) {
        return desk.chronicle().bodies().all().stream().filter(body -> body.ended() == null)
                .map(body -> new Option(body.id().value(), body.name(), false)).toList();
    }

    /** What counts now for whom the form was asked for. */
    static Map<String, String> filled(String chosen, Desk desk) {
        Map<String, String> filled = new HashMap<>(Map.of("voor", chosen));
        desk.chronicle().directory().rules().stream().filter(row -> value(row.scope()).equals(chosen)).findFirst()
                .map(BodyRulesRow::rules).ifPresent(rules -> put(rules, filled));
        return filled;
    }

    private static void put(BodyRules rules, Map<String, String> filled) {
        if (rules.fewestMeetings() != null) {
            filled.put("minstens", rules.fewestMeetings().toString());
        }
        if (rules.mostMeetings() != null) {
            filled.put("hoogstens", rules.mostMeetings().toString());
        }
        if (rules.chairSitsIn() != null) {
            filled.put("voorzitter-in", rules.chairSitsIn().value());
        }
        if (rules.everyMemberSeated()) {
            filled.put("leden", "ja");
        }
    }

    static void fill(Draft draft, Typed typed) {
        var scope = JsonMapper.shared().createObjectNode();
        if (typed.text("voor").startsWith(BodyId.PREFIX)) {
            scope.put("kind", "one-body").put("body", typed.text("voor"));
        } else {
            scope.put("kind", "all-of-kind").put("bodies", typed.text("voor"));
        }
        draft.required("voor", "rules.for.missing").value("voor", "/scope", scope)
                .value("leden", "/rules/everyMemberSeated", BooleanNode.valueOf(typed.has("leden")))
                .number("minstens", "/rules/fewestMeetings").number("hoogstens", "/rules/mostMeetings")
                .text("voorzitter-in", "/rules/chairSitsIn").date("vanaf", "/on", Toward.PAST);
    }
}
