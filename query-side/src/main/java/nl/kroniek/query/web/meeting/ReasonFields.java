package nl.kroniek.query.web.meeting;

import java.util.Arrays;
import java.util.List;
import nl.kroniek.events.Kebab;
import nl.kroniek.events.meeting.Reason;
import nl.kroniek.events.meeting.ReasonCategory;
import nl.kroniek.query.commands.CommandJson;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Typed;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reasons as a list: a box per category, each with its own explanation. */
final class ReasonFields {

    /**
     * One category on the page.
     *
     * @param value as the command knows it
     * @param why name of the field with its explanation
     */
    record Choice(String value, String text, String why) {}

    private ReasonFields() {}

    static List<Choice> all(Desk desk) {
        return Arrays.stream(ReasonCategory.values()).map(category -> new Choice(value(category),
                desk.say("meeting.reason." + value(category)), why(value(category)))).toList();
    }

    /** Ticked, or explained: who types an explanation means the reason. */
    static List<String> chosen(Typed typed) {
        return Arrays.stream(ReasonCategory.values()).map(ReasonFields::value)
                .filter(value -> typed.all("reden").contains(value) || typed.has(why(value))).toList();
    }

    static void fill(Draft draft, Typed typed, Desk desk) {
        fill(draft, typed, desk, List.of());
    }

    /** @param more reasons that no box shows, which stay */
    static void fill(Draft draft, Typed typed, Desk desk, List<Reason> more) {
        ArrayNode reasons = JsonMapper.shared().createArrayNode();
        for (String category : chosen(typed)) {
            String at = "/reasons/" + reasons.size();
            ObjectNode reason = reasons.addObject().put("category", category);
            if (typed.has(why(category))) {
                reason.put("explanation", typed.text(why(category)));
            }
            draft.at(at + "/explanation", why(category));
        }
        more.forEach(reason -> reasons.add(CommandJson.of(reason)));
        draft.value("reden", "/reasons", reasons.isEmpty() ? null : reasons)
                .on("an-other-reason-must-be-explained", why(value(ReasonCategory.OTHER)));
    }

    static String why(String value) {
        return "uitleg-" + value;
    }

    static String value(ReasonCategory category) {
        return Kebab.of(category);
    }
}
