package nl.kroniek.query.web.progress;

import java.util.List;
import nl.kroniek.events.Kebab;
import nl.kroniek.events.plan.Half;
import nl.kroniek.query.plan.progress.ActivityRow;
import nl.kroniek.query.web.date.Toward;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Typed;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The command that reports, out of what was typed. */
final class ReportDraft {

    static final List<String> WHY = List.of("oorzaak", "gevolg", "bijsturing");
    private static final List<String> PARTS = List.of("cause", "consequence", "correction");

    private ReportDraft() {}

    static Draft of(Draft draft, Typed typed, ActivityRow activity, Half half) {
        draft.value("", "/activity", JsonNodeFactory.instance.stringNode(activity.id().value()))
                .value("", "/half", JsonNodeFactory.instance.stringNode(Kebab.of(half)));
        TypedLines.into(draft, typed);
        LightFields.into(draft, typed);
        // The sentence about all three stands by the first that is empty.
        draft.at("/explanation", WHY.stream().filter(field -> !typed.has(field)).findFirst().orElse(WHY.getFirst()));
        if (WHY.stream().anyMatch(typed::has)) {
            explanation(draft, typed);
        }
        return draft.text("noot", "/note").required("gemeld", "date.missing").date("gemeld", "/on", Toward.PAST);
    }

    private static void explanation(Draft draft, Typed typed) {
        ObjectNode why = JsonMapper.shared().createObjectNode();
        for (int i = 0; i < WHY.size(); i++) {
            why.put(PARTS.get(i), typed.text(WHY.get(i)));
            draft.at("/explanation/" + PARTS.get(i), WHY.get(i));
        }
        draft.value(WHY.stream().filter(field -> !typed.has(field)).findFirst().orElse(WHY.getFirst()),
                "/explanation", why);
    }
}
