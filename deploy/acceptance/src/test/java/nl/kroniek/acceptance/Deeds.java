package nl.kroniek.acceptance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that can be done to a meeting over the border, with something at random in it. What people type is as awkward as
 * it gets in a file, on a page and in a calendar, and can be recognised: reasons stand in «», topics in ‹›.
 *
 * @param number of the life: no two lives type the same
 * @param others the ids of meetings where something can go on
 */
record Deeds(int number, String body, List<String> others, Random random) {

    /** @param noun the last part of the address */
    record Deed(String noun, String json) {}

    private static final List<String> CATEGORIES = List.of("weather", "illness", "nothing-to-discuss",
            "guests-withdrew", "political-change", "other");
    private static final List<String> TITLES = List.of("gewoon overleg", "lezen; schrijven, \\ & rekenen",
            "“haken” <b>en</b> één \"aanhaling\" van meer dan vijfenzeventig tekens, dus gevouwen in een agenda");

    private static final TreeMap<String, Function<Deeds, Map<String, Object>>> ALL = new TreeMap<>(Map.ofEntries(
            Map.entry("rescheduling", d -> fields("to", d.day(), "reasons", d.reasons(0, 1), "ends", d.maybe("23:30"))),
            Map.entry("postponement", d -> fields("to", d.vague(), "reasons", d.reasons(0, 2))),
            Map.entry("cancellation", d -> fields("reasons", d.reasons(1, 2), "followUp", d.followUp(),
                    "on", d.maybe("2040-12-24"))),
            Map.entry("cancellation-withdrawal", d -> fields("reason", "het kan toch")),
            Map.entry("arrangement", d -> fields("place", "zaal " + d.random.nextInt(3))),
            Map.entry("opening", d -> fields("on", d.happened())),
            Map.entry("holding", d -> fields("on", d.happened(), "ended",
                    d.maybe("23:45"))),
            Map.entry("non-occurrence", d -> fields("note", d.random.nextBoolean() ? d.typed() : null)),
            Map.entry("uncertainty", d -> fields("note", d.typed())),
            Map.entry("outcome-withdrawal", d -> fields("reason", "verkeerde gekozen")),
            Map.entry("mistake", d -> fields("reason", d.typed())),
            Map.entry("reinstatement", d -> fields("reason", "het waren er toch twee")),
            Map.entry("correction",
                    d -> fields("title", d.random.nextInt(6) == 0 ? " " : d.title(), "on", d.day(), "heldOn",
                            d.happened(), "bodies", List.of(d.body))),
            Map.entry("explanation", d -> fields("reasons", d.reasons(0, 2), "followUp",
                    d.random.nextBoolean() ? d.followUp() : null, "because", "nagevraagd")),
            Map.entry("minutes", d -> fields("address", "https://example.org/" + d.random.nextInt(9))),
            Map.entry("minutes-approval", d -> fields()),
            Map.entry("minutes-withdrawal", d -> fields("reason", "verkeerde stuk")),
            Map.entry("invitations", d -> fields("invitees", List.of(
                    Map.of("kind", "of-party", "party", "gemeente " + d.random.nextInt(4))))),
            Map.entry("answers", d -> fields("answers", List.of(Map.of("invitation", 1 + d.random.nextInt(2),
                    "answer", d.random.nextBoolean() ? "accepted" : "declined"))))));

    static Set<String> nouns() {
        return ALL.keySet();
    }

    /** With which every life begins. */
    String first() {
        return json(fields("title", title(), "on", day(), "bodies", List.of(body), "place", "Veendam"));
    }

    Deed any() {
        return of(List.copyOf(ALL.keySet()).get(random.nextInt(ALL.size())));
    }

    Deed of(String noun) {
        var made = ALL.get(noun);
        if (made == null) {
            throw new IllegalArgumentException(noun);
        }
        return new Deed(noun, json(made.apply(this)));
    }

    private String title() {
        return Life.TITLE + "%03d".formatted(number) + ": " + TITLES.get(random.nextInt(TITLES.size()));
    }

    private Object day() {
        String day = "2041-%02d-%02d".formatted(random.nextInt(12) + 1, random.nextInt(28) + 1);
        return random.nextBoolean() ? day : Map.of("date", day, "time", "%02d:15".formatted(8 + random.nextInt(14)));
    }

    /** Of what is said to have happened: most often a day of the last weeks, now and then the one that has yet to come. */
    private @Nullable String happened() {
        int ago = random.nextInt(35) - 7;
        return ago < 0 ? null : LocalDate.now().minusDays(1 + ago).toString();
    }

    private Object vague() {
        return List.of("unknown", "2042", "2042-21", day()).get(random.nextInt(4));
    }

    private List<Map<String, String>> reasons(int least, int most) {
        return IntStream.range(0, least + random.nextInt(most - least + 1)).mapToObj(i -> Map.of("category",
                CATEGORIES.get(random.nextInt(CATEGORIES.size())), "explanation", typed())).toList();
    }

    private String typed() {
        return "«storm, ijs; “gladheid” & <wind> op \\ reden %03d-%05d»".formatted(number, random.nextInt(100_000));
    }

    private List<Map<String, String>> followUp() {
        String to = others.get(random.nextInt(others.size()));
        String topic = "‹wonen, zorg; punt %03d-%05d›".formatted(number, random.nextInt(100_000));
        List<Map<String, String>> kinds = List.of(Map.of("kind", "carried-over", "item", topic, "to", to),
                Map.of("kind", "replaced-by", "by", to), Map.of("kind", "merged-into", "into", to),
                Map.of("kind", "being-explored", "what", topic), Map.of("kind", "nothing"));
        return List.of(List.<Map<String, String>>of(), List.of(kinds.get(random.nextInt(5))),
                List.of(kinds.get(0), kinds.get(3))).get(random.nextInt(3));
    }

    private @Nullable String maybe(String value) {
        return random.nextBoolean() ? value : null;
    }

    /** Names and values in turn; what is null is left out. */
    private static Map<String, Object> fields(@Nullable Object... pairs) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            if (value != null) {
                fields.put(String.valueOf(pairs[i]), value);
            }
        }
        return fields;
    }

    private static String json(Map<String, Object> fields) {
        return JsonMapper.shared().writeValueAsString(fields);
    }
}
