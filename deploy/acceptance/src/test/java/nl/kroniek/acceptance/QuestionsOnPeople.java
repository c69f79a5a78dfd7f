package nl.kroniek.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kroniek.acceptance.Question.Counter;
import tools.jackson.databind.JsonNode;

/** What the board decided, who left it, and how many people came. */
final class QuestionsOnPeople {

    private static final String BOARD = "Dagelijks Bestuur VGG";

    private QuestionsOnPeople() {}

    static final Question DECISIONS = new Question("Welke besluiten nam het DB op 19 oktober?",
            "Vergadering van het Dagelijks Bestuur",
            List.of("ALV van 2024 in Westerwolde Besluit, Dagelijks Bestuur VGG, donderdag 19 oktober 2023",
                    "De VGG wil de ALV van 2024 in Westerwolde organiseren. De gemeente Westerwolde wordt daar nauw bij "
                            + "betrokken.",
                    "Annotaties voor de VNG voortaan op afroep Besluit, Dagelijks Bestuur VGG, donderdag 19 oktober 2023",
                    "Het bureau werkt alleen nog aan annotaties voor VNG-commissies als daarom wordt gevraagd."),
            QuestionsOnPeople::decided,
            List.of("ALV van 2024 in Westerwolde", "Annotaties voor de VNG voortaan op afroep"),
            new Counter(new Change("\"do\": \"take-decision\", \"id\": \"dec:annotaties-afroep\"",
                    "\"on\": \"2023-10-19\"", "\"on\": \"2023-10-20\""),
                    Map.of("Annotaties voor de VNG voortaan op afroep Besluit, Dagelijks Bestuur VGG, "
                            + "donderdag 19 oktober 2023",
                            "Annotaties voor de VNG voortaan op afroep Besluit, Dagelijks Bestuur VGG, "
                                    + "vrijdag 20 oktober 2023"),
                    List.of("ALV van 2024 in Westerwolde")));

    static final Question LEFT = new Question("Welk DB-lid vertrok in 2023, en welke portefeuilles raakt dat?", BOARD,
            List.of("Annelies Kleve, wethouder, Veendam Vanaf: bekend op 23 mei 2023, begin niet vermeld "
                    + "Tot: 11 december 2023 Vacant na 11 december 2023. Een opvolger is niet vermeld.",
                    "voorzitter van PHO Cultuur", "voorzitter van PHO Bibliotheekwerk"),
            QuestionsOnPeople::left,
            List.of("Annelies Kleve until 2023-12-11", "vacant true", "chair PHO Cultuur", "chair PHO Bibliotheekwerk"),
            new Counter(Change.without("\"do\": \"vacate-seat\", \"id\": \"sea:db-veendam\""),
                    Map.of("Annelies Kleve, wethouder, Veendam Vanaf: bekend op 23 mei 2023, begin niet vermeld "
                            + "Tot: 11 december 2023 Vacant na 11 december 2023. Een opvolger is niet vermeld.",
                            "Annelies Kleve, wethouder, Veendam Vanaf: bekend op 23 mei 2023, begin niet vermeld "
                                    + "Tot: Geen einde bekend"),
                    List.of()));

    static final Question ATTENDANCE = new Question("Van welke bijeenkomsten is het aantal aanwezigen bekend?",
            "Alle vergaderingen",
            List.of("2 vergaderingen: 2 gehouden.", "donderdag 9 februari 2023 Ledenavond",
                    "Aanwezig: ongeveer 35", "zaterdag 20 mei 2023 ALV VGG", "Aanwezig: ongeveer 40",
                    "Zonder getal, wel een indruk",
                    "donderdag 19 oktober 2023 Avond in Bakkeveen over Elke regio telt", "Opkomst: goed bezocht"),
            asking -> asking.items("/meetings?attendance=known").map(meeting -> meeting.at("/on/earliest").asString()
                    + " " + meeting.at("/sitting/attendance/certainty").asString() + " "
                    + meeting.at("/sitting/attendance/value").asInt()).toList(),
            List.of("2023-02-09 about 35", "2023-05-20 about 40"),
            new Counter(new Change("\"do\": \"hold-meeting\", \"id\": \"mtg:2023-02-09-ledenavond\"", "\"value\": 35",
                    "\"value\": 60"), Map.of("Aanwezig: ongeveer 35", "Aanwezig: ongeveer 60"),
                    List.of("2023-02-09 about 60", "2023-05-20 about 40")));

    private static List<String> decided(Asking asking) {
        String board = asking.items("/bodies").filter(body -> body.get("name").asString().equals(BOARD)).findFirst()
                .orElseThrow().get("id").asString();
        return asking.items("/decisions?body=" + board)
                .filter(decision -> decision.at("/on/earliest").asString("").equals("2023-10-19"))
                .map(decision -> decision.at("/resolution/title").asString()).sorted().toList();
    }

    private static List<String> left(Asking asking) {
        JsonNode seats = asking.json("/seats");
        JsonNode names = seats.get("names");
        List<String> found = new ArrayList<>();
        seats.get("items").valueStream().filter(seat -> names.path(seat.at("/place/body").asString("")).asString("")
                .equals(BOARD)).filter(seat -> seat.at("/tenures/0").has("until")).forEach(seat -> {
                    JsonNode tenure = seat.at("/tenures/0");
                    found.add(names.get(tenure.at("/holder/person").asString()).asString() + " until "
                            + tenure.at("/until/earliest").asString());
                    found.add("vacant " + seat.get("vacant").asString());
                    seat.at("/elsewhere/0/offices").valueStream()
                            .filter(office -> office.get("kind").asString().equals("seat"))
                            .forEach(office -> found.add(office.get("role").asString() + " "
                                    + names.get(office.at("/place/body").asString()).asString()));
                });
        return found;
    }
}
