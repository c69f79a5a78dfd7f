package nl.kroniek.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kroniek.acceptance.Question.Counter;
import tools.jackson.databind.JsonNode;

/** What came of the plan: targets, counts and lights. */
final class QuestionsOnPlans {

    private static final String EDUCATION = "Portefeuillehouderoverleg Onderwijs (tijdelijk)";
    private static final String LEISURE = "Portefeuillehouderoverleg Vrijetijdseconomie";

    private QuestionsOnPlans() {}

    static final Question TARGET = new Question("Is het doel van drie PHO’s Onderwijs gehaald?", EDUCATION,
            List.of("Ja, het doel is gehaald: 3 gehouden, het doel was 3.", "Afgeleid:",
                    "Extra PHO Onderwijs (1 van 2) Gehouden telt mee voor het doel",
                    "Extra PHO Onderwijs (2 van 2) Gehouden telt mee voor het doel",
                    "PHO Onderwijs (23 november 2023) Gehouden telt mee voor het doel"),
            QuestionsOnPlans::count, List.of("held 3", "target 3", "met true"),
            new Counter(new Change("\"do\": \"plan-activity\", \"id\": \"pln:jaarplan-2023\", "
                    + "\"activity\": \"act:pho-onderwijs\"", "\"value\": 3", "\"value\": 4"),
                    Map.of("Ja, het doel is gehaald: 3 gehouden, het doel was 3.",
                            "Nee, het doel is niet gehaald: 3 gehouden, het doel was 4."),
                    List.of("held 3", "target 4", "met false")));

    static final Question STAFF_MEETINGS = new Question(
            "Hoeveel ambtelijke overleggen Vrijetijdseconomie waren er in de eerste helft?", LEISURE,
            List.of("Er waren vier overleggen van ambtenaren.", "Ambtelijk overleg Vrijetijdseconomie (18 april 2023)",
                    "Ambtelijk overleg Vrijetijdseconomie (11 mei 2023)",
                    "Ambtelijk overleg vaarrecreatie (1 juni 2023)",
                    "De tekst spreekt van vier ambtelijke overleggen in de eerste helft. De lijst toont er tot en met "
                            + "1 juni drie. De hele lijst heeft zeven regels met een datum en één overleg dat nog "
                            + "moet worden gepland."),
            QuestionsOnPlans::staffMeetings, List.of("said 4", "until June 3", "dated 7", "undated 1"),
            new Counter(new Change("\"do\": \"schedule-meeting\", \"id\": \"mtg:2023-06-01-amb-vaar\"",
                    "\"on\": \"2023-06-01\"", "\"on\": \"2023-09-01\""),
                    Map.of("Ambtelijk overleg vaarrecreatie (1 juni 2023)",
                            "Ambtelijk overleg vaarrecreatie (1 september 2023)"),
                    List.of("said 4", "until June 2", "dated 7", "undated 1")));

    static final Question LIGHTS = new Question("Welke activiteiten hebben twee lampjes?", "Voortgang 2023",
            List.of("3 activiteiten uit Jaarplan 2023",
                    "Vacatures VNG Bestuur en Commissies Eerste helft: Twee kleuren onbekend "
                            + "Tweede helft: Twee kleuren onbekend",
                    "Kwaliteit Openbaar Bestuur Eerste helft: Geen lampje",
                    "LHBTIQ+/Inclusief beleid Eerste helft: Twee kleuren onbekend",
                    "De afbeeldingen van de lampjes zijn verloren gegaan.",
                    "bij Elke regio telt staat in de tweede helft een los streepje"),
            QuestionsOnPlans::twoLights,
            List.of("Vacatures VNG Bestuur en Commissies firstHalf secondHalf", "Kwaliteit Openbaar Bestuur secondHalf",
                    "LHBTIQ+/Inclusief beleid firstHalf"),
            new Counter(new Change("\"do\": \"report-activity\", \"id\": \"pln:jaarplan-2023\", "
                    + "\"activity\": \"act:lhbtiq-inclusief-beleid\", \"half\": \"first\"", "\"range\"", "\"one\""),
                    Map.of("3 activiteiten uit Jaarplan 2023", "2 activiteiten uit Jaarplan 2023",
                            "LHBTIQ+/Inclusief beleid Eerste helft: Twee kleuren onbekend", ""),
                    List.of("Vacatures VNG Bestuur en Commissies firstHalf secondHalf",
                            "Kwaliteit Openbaar Bestuur secondHalf")));

    private static List<String> count(Asking asking) {
        JsonNode count = activity(asking, EDUCATION).get("count");
        return Stream.of("held", "target", "met").map(part -> part + " " + count.get(part).asString()).toList();
    }

    private static List<String> staffMeetings(Asking asking) {
        JsonNode activity = activity(asking, LEISURE);
        List<String> reported = linked(activity.at("/firstHalf/lines"));
        List<String> listed = linked(activity.at("/lists/staffMeetings"));
        List<JsonNode> meetings = asking.items("/meetings").toList();
        int said = meetings.stream().filter(meeting -> reported.contains(meeting.get("id").asString()))
                .mapToInt(meeting -> meeting.at("/arrangements/count/value").asInt(0)).sum();
        List<JsonNode> dates = meetings.stream().filter(meeting -> listed.contains(meeting.get("id").asString()))
                .map(meeting -> meeting.get("on")).toList();
        List<String> days = dates.stream().filter(on -> on.get("precision").asString().equals("day"))
                .map(on -> on.get("earliest").asString()).toList();
        return List.of("said " + said, "until June " + days.stream().filter(day -> day.compareTo("2023-07") < 0)
                .count(), "dated " + days.size(), "undated " + (dates.size() - days.size()));
    }

    private static List<String> twoLights(Asking asking) {
        return asking.items("/progress/2023?light=two").map(activity -> {
            List<String> words = new ArrayList<>(List.of(activity.at("/form/title").asString()));
            Stream.of("firstHalf", "secondHalf")
                    .filter(half -> activity.at("/" + half + "/light/kind").asString().equals("range"))
                    .forEach(words::add);
            return String.join(" ", words);
        }).toList();
    }

    private static JsonNode activity(Asking asking, String title) {
        return asking.items("/progress/2023").filter(each -> each.at("/form/title").asString().equals(title))
                .findFirst().orElseThrow();
    }

    private static List<String> linked(JsonNode lines) {
        return lines.valueStream().flatMap(line -> line.get("links").valueStream())
                .map(link -> link.get("to").asString()).toList();
    }
}
