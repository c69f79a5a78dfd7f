package nl.kroniek.query.web.progress;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kroniek.events.Kebab;
import nl.kroniek.events.plan.Light;
import nl.kroniek.events.plan.LightColour;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Option;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Typed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The light as fields: none, one colour, a colour that was lost, or two. */
final class LightFields {

    static final String LIGHT = "lamp";
    static final String FROM = "lamp-van";
    static final String TO = "lamp-tot";

    private static final String NONE = "absent";
    private static final String LOST = "lost";
    private static final String TWO = "range";

    private LightFields() {}

    /** Values are those of the shapes in icons.svg. */
    static List<Option> options(Desk desk) {
        return Stream.of("green", "amber", "red", TWO, LOST, NONE)
                .map(code -> new Option(code, desk.say("report.light." + code), false)).toList();
    }

    static List<Option> colours(Desk desk) {
        return Stream.of("green", "amber", "red", LOST)
                .map(code -> new Option(code, desk.say("report.light." + code), false)).toList();
    }

    static Map<String, List<String>> filled(@Nullable Light light) {
        return switch (light) {
            case null -> Map.of(LIGHT, List.of());
            case Light.Absent none -> Map.of(LIGHT, List.of(NONE));
            case Light.One one -> Map.of(LIGHT, List.of(code(one.colour())));
            case Light.Range range -> Map.of(LIGHT, List.of(TWO), FROM, List.of(code(range.from())), TO,
                    List.of(code(range.to())));
        };
    }

    static void into(Draft draft, Typed typed) {
        ObjectNode light = JsonMapper.shared().createObjectNode();
        switch (typed.text(LIGHT)) {
            case "" -> draft.wrong(LIGHT, "report.light.choose");
            case NONE -> light.put("kind", "absent");
            case TWO -> {
                draft.required(FROM, "report.light.both").required(TO, "report.light.both");
                light.put("kind", "range");
                colour(light, "from", typed.text(FROM));
                colour(light, "to", typed.text(TO));
            }
            default -> {
                light.put("kind", "one");
                colour(light, "colour", typed.text(LIGHT));
            }
        }
        draft.value(LIGHT, "/light", light).at("/light/from", FROM).at("/light/to", TO);
    }

    private static void colour(ObjectNode light, String name, String code) {
        if (!code.equals(LOST)) {
            light.put(name, code);
        }
    }

    private static String code(@Nullable LightColour colour) {
        return colour == null ? LOST : Kebab.of(colour);
    }
}
