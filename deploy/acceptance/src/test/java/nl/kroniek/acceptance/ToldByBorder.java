package nl.kroniek.acceptance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the queries tell: the calendar, and what did not go ahead. */
final class ToldByBorder {

    private ToldByBorder() {}

    /** @param raw lists of meetings */
    static Map<String, Told> calendar(Map<String, String> raw) {
        Map<String, String> titles = new LinkedHashMap<>();
        items(raw).forEach(item -> titles.put(id(item), item.path("title").asString("")));
        Map<String, Told> told = new LinkedHashMap<>();
        items(raw).forEach(item -> told.put(id(item), told(item, reasons(item), next(item, titles))));
        return told;
    }

    /** @param raw lists of what did not go ahead */
    static Map<String, Told> missed(Map<String, String> raw) {
        Map<String, Told> told = new LinkedHashMap<>();
        items(raw).forEach(item -> {
            JsonNode meeting = item.path("meeting");
            List<String> reasons = explanations(item.path("reasons"));
            told.put(id(meeting), told(meeting, reasons.isEmpty() ? note(meeting) : reasons, null));
        });
        return told;
    }

    private static Told told(JsonNode item, List<String> reasons, @Nullable List<String> next) {
        return new Told(item.path("title").asString(""), item.path("status").asString(""), When.of(item.path("on")),
                reasons, next);
    }

    private static List<String> reasons(JsonNode item) {
        return switch (item.path("status").asString("")) {
            case "cancelled" -> explanations(item.at("/cancellation/reasons"));
            case "postponed" -> explanations(item.path("changes").path(item.path("changes").size() - 1)
                    .path("reasons"));
            case "not-held" -> explanations(item.at("/cancellation/reasons")).isEmpty()
                    ? note(item)
                    : explanations(item.at("/cancellation/reasons"));
            case "unconfirmed" -> note(item);
            case "entered-by-mistake" -> Told.reasons(item.at("/mistake/reason").asString(""));
            default -> List.of();
        };
    }

    private static List<String> note(JsonNode item) {
        return Told.reasons(item.path("note").asString(""));
    }

    private static List<String> explanations(JsonNode reasons) {
        return reasons.valueStream().map(reason -> reason.path("explanation").asString("")).toList();
    }

    private static List<String> next(JsonNode item, Map<String, String> titles) {
        if (!List.of("cancelled", "not-held").contains(item.path("status").asString(""))) {
            return List.of();
        }
        List<String> next = new ArrayList<>();
        item.at("/cancellation/followUp").forEach(each -> {
            next.addAll(Told.next(each.path("item").asString("") + each.path("what").asString("")));
            Stream.of("to", "by", "into").filter(each::has).forEach(field -> next.addAll(Told.next(
                    titles.getOrDefault(each.path(field).asString(""), ""))));
            if (each.path("kind").asString("").equals("nothing")) {
                next.add("Er volgde niets");
            }
        });
        return next;
    }

    private static Stream<JsonNode> items(Map<String, String> raw) {
        return raw.values().stream().flatMap(each -> JsonMapper.shared().readTree(each).path("items").valueStream());
    }

    private static String id(JsonNode meeting) {
        return meeting.path("id").asString("");
    }
}
