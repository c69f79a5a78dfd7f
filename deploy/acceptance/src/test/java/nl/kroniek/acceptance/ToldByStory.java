package nl.kroniek.acceptance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a meeting stands for somebody who reads its story from the first sentence to the last and nothing else. Dates,
 * titles and statuses are those that a sentence says something became.
 */
final class ToldByStory {

    private static final Pattern PLANNED = Pattern.compile("(?s)(.*) is gepland op (.*)\\.");

    /** What each sentence does to what a reader thinks, beside what its values became. */
    private static final Map<Pattern, BiConsumer<ToldByStory, JsonNode>> SENTENCES = Map.ofEntries(
            said(" is verplaatst van .*", (now, item) -> now.planned(List.of())),
            said(" is uitgesteld(\\.| naar ).*", (now, item) -> now.planned(typed(item))),
            said(" is geannuleerd\\.", (now, item) -> now.off(typed(item), Told.next(details(item)))),
            said(" is ongedaan gemaakt\\.", (now, item) -> now.asPlanned()),
            said(" staat weer zoals gepland\\.", (now, item) -> now.asPlanned()),
            said(" is (geopend|gehouden)\\.", (now, item) -> now.sat()),
            said(" is niet gehouden\\.", (now, item) -> now.noted(item)),
            said(" is niet bevestigd\\.", (now, item) -> now.noted(item)),
            said(" telt niet mee\\.", (now, item) -> now.mistake = typed(item)),
            said(" (Er is meer bekend over waarom|Waarom) .*", ToldByStory::explained),
            said(" Van .* is verbeterd wat verkeerd was ingevuld\\.", ToldByStory::corrected));

    private String title = "";
    private String status = "scheduled";
    private String when = "";
    private String plan = "";
    private List<String> reasons = List.of();
    private List<String> reasonsOfPlan = List.of();
    private List<String> note = List.of();
    private List<String> next = List.of();
    private List<String> mistake = List.of();
    private boolean sat;

    private ToldByStory() {}

    /** @param raw the story of each meeting, by its id */
    static Map<String, Told> told(Map<String, String> raw) {
        Map<String, Told> told = new LinkedHashMap<>();
        raw.forEach((id, story) -> {
            ToldByStory reader = new ToldByStory();
            JsonMapper.shared().readTree(story).path("items").forEach(reader::read);
            told.put(id, reader.told());
        });
        return told;
    }

    /** As somebody knew it who had read so far as this position in the log. */
    static Told until(String story, long position) {
        ToldByStory reader = new ToldByStory();
        JsonMapper.shared().readTree(story).path("items").valueStream()
                .filter(item -> item.path("position").asLong() <= position).forEach(reader::read);
        return reader.told();
    }

    private void read(JsonNode item) {
        String sentence = item.path("sentence").asString("");
        Matcher first = PLANNED.matcher(sentence);
        if (title.isEmpty() && first.matches()) {
            title = first.group(1);
            when = When.of(first.group(2));
            plan = when;
        }
        // What was corrected of a date is not always the date that stands.
        if (!sentence.startsWith("Van ")) {
            when = When.of(became(item, "Datum", when));
        }
        status = Told.STATUSES.getOrDefault(became(item, "Status", ""), status);
        SENTENCES.forEach((pattern, does) -> {
            if (pattern.matcher(" " + sentence).matches()) {
                does.accept(this, item);
            }
        });
    }

    private Told told() {
        boolean off = status.equals("cancelled") || status.equals("not-held");
        List<String> why = switch (status) {
            case "cancelled", "postponed" -> reasons;
            case "not-held" -> reasons.isEmpty() ? note : reasons;
            case "unconfirmed" -> note;
            case "entered-by-mistake" -> mistake;
            default -> List.of();
        };
        return new Told(title, status, when, why, off ? next : List.of());
    }

    private void planned(List<String> why) {
        plan = when;
        reasonsOfPlan = why;
        off(why, List.of());
    }

    private void asPlanned() {
        when = plan;
        off(reasonsOfPlan, List.of());
    }

    private void off(List<String> why, List<String> then) {
        reasons = why;
        next = then;
        note = List.of();
        sat = false;
    }

    private void sat() {
        off(List.of(), List.of());
        sat = true;
    }

    private void noted(JsonNode item) {
        off(List.of(), List.of());
        note = typed(item);
    }

    private void explained(JsonNode item) {
        reasons = Told.reasons(became(item, "Reden", String.join("", reasons)));
        next = Told.next(became(item, "Vervolg", String.join("", next)));
        if (status.equals("postponed")) {
            reasonsOfPlan = reasons;
        }
    }

    private void corrected(JsonNode item) {
        title = became(item, "Titel", title);
        plan = When.of(became(item, "Datum", plan));
        when = sat ? When.of(became(item, "Gehouden op", when)) : plan;
    }

    private static String became(JsonNode item, String what, String otherwise) {
        return item.path("changes").valueStream().filter(change -> change.path("what").asString("").equals(what))
                .map(change -> change.path("after").asString("")).findFirst().orElse(otherwise);
    }

    private static List<String> typed(JsonNode item) {
        return Told.reasons(details(item));
    }

    private static String details(JsonNode item) {
        return item.path("details").valueStream().map(detail -> detail.asString(""))
                .collect(Collectors.joining("\n"));
    }

    private static Map.Entry<Pattern, BiConsumer<ToldByStory, JsonNode>> said(String end,
            BiConsumer<ToldByStory, JsonNode> does) {
        return Map.entry(Pattern.compile("(?s).*" + end), does);
    }
}
