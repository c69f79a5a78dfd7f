package nl.kroniek.query.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kroniek.events.plan.Half;
import nl.kroniek.query.plan.progress.ActivityRow;

/**
 * How many activities have which light in a half; what asks for attention first.
 *
 * @param light one of them as an example: its shapes and its words
 */
public record LightTally(LightSign light, int number) {

    private static final List<String> ORDER = List.of("red", "amber", "green", "lost", "absent");

    public static List<LightTally> of(List<ActivityRow> rows, Half half, Desk desk) {
        Map<String, List<LightSign>> byWords = new LinkedHashMap<>();
        rows.stream().map(row -> LightSign.of(row.half(half), desk))
                .forEach(sign -> byWords.computeIfAbsent(sign.text(), words -> new ArrayList<>()).add(sign));
        return byWords.values().stream().map(signs -> new LightTally(signs.getFirst(), signs.size()))
                .sorted(Comparator.comparing((LightTally tally) -> ORDER.indexOf(tally.light().shapes().getFirst()))
                        .thenComparing(tally -> -tally.light().shapes().size()).thenComparing(tally -> tally.light()
                                .text()))
                .toList();
    }
}
