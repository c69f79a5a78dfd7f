package nl.kroniek.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kroniek.acceptance.Question.Counter;
import tools.jackson.databind.JsonNode;

/** What did not go ahead, why, what followed; and how many came. */
final class QuestionsOnMeetings {

    private static final String WORKING_VISIT = "Werkbezoek van de ministeries van Financiën en BZK, samen met de Vereniging van Friese Gemeenten";

    private QuestionsOnMeetings() {}

    static final Question LIBRARIES = new Question(
            "Waarom ging het PHO Bibliotheekwerk van 21 september niet door en wat volgde?", "PHO Bibliotheekwerk",
            List.of("Geannuleerd", "donderdag 21 september 2023",
                    "Er waren te weinig nieuwe ontwikkelingen om te bespreken.",
                    "Verkend wordt, met PHO Cultuur: of het PHO Bibliotheekwerk bij het PHO Cultuur kan. "
                            + "Een besluit daarover is niet bekend."),
            asking -> cancelled(asking, "PHO Bibliotheekwerk"),
            List.of("day 2023-09-21", "nothing-to-discuss", "being-explored PHO Cultuur"),
            new Counter(new Change("\"do\": \"cancel-meeting\", \"id\": \"mtg:2023-09-21-pho-bib\"",
                    "\"nothing-to-discuss\", \"explanation\": \"er waren te weinig nieuwe ontwikkelingen om te bespreken\"",
                    "\"illness\", \"explanation\": \"de gastheer was ziek\""),
                    Map.of("Er waren te weinig nieuwe ontwikkelingen om te bespreken.", "De gastheer was ziek."),
                    List.of("day 2023-09-21", "illness", "being-explored PHO Cultuur")));

    static final Question SPORT = new Question(
            "Waarom verviel het PHO Sport en Bewegen van 12 oktober, en is er een nieuwe datum?",
            "PHO Sport en Bewegen",
            List.of("Geannuleerd", "donderdag 12 oktober 2023", "De uitgenodigde gasten meldden zich heel laat af.",
                    "Een nieuwe datum is niet bekend.",
                    "De volgende regel meldt dat er een agendacommissie is opgericht, "
                            + "zonder te zeggen dat het een uit het ander volgt."),
            asking -> cancelled(asking, "PHO Sport en Bewegen"), List.of("day 2023-10-12", "guests-withdrew"),
            new Counter(new Change("\"do\": \"cancel-meeting\", \"id\": \"mtg:2023-10-12-pho-sport\"", "laat af\"}]}",
                    "laat af\"}], \"followUp\": [{\"kind\": \"replaced-by\", \"by\": \"mtg:2023-11-24-bbo\"}]}"),
                    Map.of("Een nieuwe datum is niet bekend.",
                            "In plaats daarvan kwam BBO Financiën VGG/VFG (24 november 2023)."),
                    List.of("day 2023-10-12", "guests-withdrew", "replaced-by BBO Financiën VGG/VFG")));

    static final Question HOUSING = new Question(
            "Wat gebeurde er met de extra bijeenkomst over Huisvesting Aandachtsgroepen in mei?",
            "Extra bijeenkomst over Huisvesting Aandachtsgroepen",
            List.of("Geannuleerd", "mei 2023, dag niet vermeld", "Er waren te veel bestuurders afwezig.",
                    "is doorgeschoven naar Bijeenkomst Huisvesting Aandachtsgroepen (29 juni 2023).",
                    "Daar kwamen samen bijeen: PHO Sociaal Domein en PHO Ruimte & Wonen en Mobiliteit.",
                    "Daar waren uitgenodigd: Provincie Groningen en de woningcorporaties."),
            asking -> cancelled(asking, "Extra bijeenkomst over Huisvesting Aandachtsgroepen"),
            List.of("month 2023-05-01", "low-attendance", "carried-over Bijeenkomst Huisvesting Aandachtsgroepen"),
            new Counter(new Change("\"do\": \"cancel-meeting\", \"id\": \"mtg:2023-05-sd-extra\"",
                    "mtg:2023-06-29-huisvesting-aandachtsgroepen", "mtg:2023-06-22-pho-sport"),
                    Map.of("is doorgeschoven naar Bijeenkomst Huisvesting Aandachtsgroepen (29 juni 2023).",
                            "is doorgeschoven naar PHO Sport en Bewegen (22 juni 2023).",
                            "Daar kwamen samen bijeen: PHO Sociaal Domein en PHO Ruimte & Wonen en Mobiliteit.", "",
                            "Daar waren uitgenodigd: Provincie Groningen en de woningcorporaties.", ""),
                    List.of("month 2023-05-01", "low-attendance", "carried-over PHO Sport en Bewegen")));

    static final Question VISIT = new Question(
            "Waarom is het werkbezoek van de ministeries uitgesteld en tot wanneer?", WORKING_VISIT,
            List.of("Uitgesteld", "Het weer werkte niet mee.",
                    "Bij het ministerie van BZK trad een nieuwe directeur aan.", "Het kabinet was gevallen.",
                    "woensdag 5 juli 2023", "De eerste helft spreekt van een werkbezoek in het najaar",
                    "Het is uitgesteld naar 2024.", "Een dag is niet bekend."),
            QuestionsOnMeetings::postponed,
            List.of("day 2023-07-05", "year 2024-01-01", "weather", "other", "political-change"),
            new Counter(new Change("\"do\": \"postpone-meeting\"", "\"to\": \"2024\"", "\"to\": \"2024-03-14\""),
                    Map.of("Het is uitgesteld naar 2024.", "Het is uitgesteld naar 14 maart 2024.",
                            "Een dag is niet bekend.", ""),
                    List.of("day 2023-07-05", "day 2024-03-14", "weather", "other", "political-change")));

    private static List<String> cancelled(Asking asking, String title) {
        JsonNode all = asking.json("/meetings?status=cancelled");
        JsonNode meeting = titled(all, title);
        List<String> found = new ArrayList<>(List.of(day(meeting.get("on"))));
        JsonNode cancellation = meeting.get("cancellation");
        cancellation.get("reasons").forEach(reason -> found.add(reason.get("category").asString()));
        cancellation.get("followUp").forEach(next -> {
            String where = Stream.of("to", "by", "into", "with").map(next::path).filter(JsonNode::isString).findFirst()
                    .orElseThrow().asString();
            found.add(next.get("kind").asString() + " " + all.get("names").get(where).asString());
        });
        return found;
    }

    private static List<String> postponed(Asking asking) {
        JsonNode change = titled(asking.json("/meetings?status=postponed"), WORKING_VISIT).get("changes").get(0);
        List<String> found = new ArrayList<>(List.of(day(change.get("previously")), day(change.get("to"))));
        change.get("reasons").forEach(reason -> found.add(reason.get("category").asString()));
        return found;
    }

    private static JsonNode titled(JsonNode list, String title) {
        return list.get("items").valueStream().filter(item -> item.get("title").asString().equals(title)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + title + " in " + list));
    }

    private static String day(JsonNode date) {
        return date.get("precision").asString() + " " + date.get("earliest").asString();
    }
}
