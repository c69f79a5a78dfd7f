package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A secretary brings meetings in from a file: first tried, then taken, then taken once more. */
class CalendarFilesIT {

    private static final RegistryProcess REGISTRY = Registries.writing();
    private static final Client SECRETARY = REGISTRY.as("secretaris");
    private static final String IMPORTS = "/v1/associations/vgg/calendar-imports";
    private static final String PAGE = "/vgg/kalender/overnemen";

    private final FormReader reader = FormReader.of(SECRETARY);
    private final String body = SECRETARY.json("/v1/associations/vgg/bodies").at("/items/0/name").asString("");

    @Test
    void nothing_is_recorded_before_the_secretary_says_so_and_nothing_twice() throws Exception {
        String file = "kenmerk;datum;tijd;titel;gremium\r\nwens-1;4 juni 2031;14:00;\"'=Uit een bestand\";\"" + body
                + "\"\r\nwens-2;31 juni 2031;;Bestaat niet;\"" + body + "\"\r\nwens-3;najaar 2031;;Ooit;\"" + body
                + "\"\r\n";
        int before = found();

        FormReader.Answer tried = reader.post(PAGE, multipart(), part("bestand\"; filename=\"wens.csv", file));
        assertThat(tried.heading()).isEqualTo("Klopt het zo?");
        assertThat(tried.text()).contains("2 vergaderingen komen in de kalender", "Er is nog niets vastgelegd",
                "woensdag 4 juni 2031, 14.00 uur: =Uit een bestand", "Juni heeft 30 dagen");
        assertThat(tried.page().select("section[aria-labelledby=geweigerd] tbody tr").text())
                .startsWith("Regel 3 Kolom: datum");
        assertThat(found()).isEqualTo(before);

        FormReader.Answer taken = taken(tried);
        assertThat(taken.text()).contains("2 vergaderingen staan nu in de kalender");
        assertThat(foundInTheEnd(before + 2)).isEqualTo(before + 2);

        FormReader.Answer again = reader.post(PAGE, multipart(), part("bestand\"; filename=\"wens.csv", file));
        assertThat(again.text()).contains("Er komt geen vergadering bij", "2 stonden er al");
        assertThat(found()).isEqualTo(before + 2);
    }

    @Test
    void a_calendar_of_another_program_comes_in_and_our_own_feed_changes_nothing() {
        String feed = SECRETARY.get("/v1/associations/vgg/calendar.ics").body();
        FormReader.Answer own = reader.post(PAGE, multipart(), part("bestand\"; filename=\"eigen.ics", feed));
        assertThat(own.text()).contains("Er komt geen vergadering bij", "Er is niets mis");

        String other = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\nUID:elders-1\r\n"
                + "DTSTAMP:20240101T000000Z\r\nDTSTART:20310605T120000Z\r\nSUMMARY:Elders gepland\r\nCATEGORIES:"
                + body.replace(",", "\\,") + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        FormReader.Answer tried = reader.post(PAGE, multipart(), part("bestand\"; filename=\"elders.ics", other));
        assertThat(tried.text()).contains("donderdag 5 juni 2031, 14.00 uur: Elders gepland");
        assertThat(taken(tried).text()).contains("1 vergadering staat nu in de kalender");
    }

    @Test
    void a_file_that_is_none_is_said_by_its_field() {
        FormReader.Answer none = reader.post(PAGE, multipart(), part("bestand\"; filename=\"leeg.csv", ""));
        assertThat(none.isRefusal()).isTrue();
        assertThat(none.text()).contains("Kies een bestand met vergaderingen.");

        FormReader.Answer wrong = reader.post(PAGE, multipart(), part("bestand\"; filename=\"x.csv", "zomaar;wat\r\n"));
        assertThat(wrong.isRefusal()).isTrue();
        assertThat(wrong.page().select("#bestand-fout").text()).contains("namen van de kolommen");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 9, 20})
    void a_file_that_is_too_large_is_said_by_its_field_however_large_it_is(int megabytes) {
        FormReader.Answer large = reader.post(PAGE, multipart(), part("bestand\"; filename=\"x.csv",
                "titel;datum\r\n".repeat((megabytes << 20) / 13)));
        assertThat(large.isRefusal()).isTrue();
        assertThat(large.page().select("#bestand-fout").text()).contains("te groot", "hoogstens 1 MB");
        assertThat(large.page().select("input[type=file]")).hasSize(1);
    }

    @Test
    void a_program_gets_the_same_report_and_brings_in_the_same_once() {
        String file = "kenmerk;datum;titel;gremium\r\nprogramma-1;4 juli 2032;Van een programma;\"" + body
                + "\"\r\nprogramma-2;31 juni 2032;Bestaat niet;\"" + body + "\"\r\n";
        JsonNode tried = sent(file, "?dryRun=true", 200);
        assertThat(tried.path("dryRun").asBoolean()).isTrue();
        assertThat(tried.path("added").asInt()).isEqualTo(1);
        assertThat(tried.at("/planned/0/title").asString()).isEqualTo("Van een programma");
        assertThat(tried.at("/refused/0/line").asInt()).isEqualTo(3);
        var answer = SECRETARY.post(IMPORTS, file, "Content-Type", "text/csv");
        JsonNode done = JsonMapper.shared().readTree(answer.body());
        assertThat(SECRETARY
                .json("/v1/associations/vgg/meetings?from=2032-07-04&to=2032-07-04&kind=meeting&q=programma&after="
                        + answer.headers().firstValue("Position").orElseThrow())
                .path("total").asInt()).isEqualTo(1);
        assertThat(done.path("added").asInt()).isEqualTo(1);
        assertThat(done.path("refused")).isEqualTo(tried.path("refused"));
        JsonNode again = sent(file, "", 200);
        assertThat(again.path("added").asInt()).isZero();
        assertThat(again.path("known").asInt()).isEqualTo(1);
        assertThat(REGISTRY.as("medewerker").post(IMPORTS, file, "Content-Type", "text/csv").statusCode())
                .isEqualTo(403);
        assertThat(sent("zomaar;wat\r\n", "", 400).path("code").asString()).isEqualTo("unreadable-file");
    }

    private static JsonNode sent(String file, String query, int status) {
        var answer = SECRETARY.post(IMPORTS + query, file, "Content-Type", "text/csv");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(answer.body());
    }

    @Test
    void who_only_reads_cannot_bring_anything_in() {
        assertThat(FormReader.of(REGISTRY.as("medewerker")).open(PAGE).status()).isEqualTo(403);
    }

    private FormReader.Answer taken(FormReader.Answer tried) {
        var form = FormReader.form(tried);
        return reader.post(PAGE, multipart(), form.fields().entrySet().stream()
                .filter(field -> !field.getKey().equals("_csrf"))
                .map(field -> text(field.getKey(), field.getValue())).collect(Collectors.joining())
                + text("_csrf", form.fields().getOrDefault("_csrf", "")) + "--grens--\r\n");
    }

    /** The views follow what was recorded, a moment later. */
    private int foundInTheEnd(int expected) throws InterruptedException {
        for (int tries = 0; tries < 50 && found() != expected; tries++) {
            Thread.sleep(100);
        }
        return found();
    }

    private int found() {
        return SECRETARY.json("/v1/associations/vgg/meetings?from=2031-01-01&to=2031-12-31&kind=meeting&q=wens")
                .path("total").asInt()
                + SECRETARY.json("/v1/associations/vgg/meetings?from=2031-06-04&to=2031-06-04"
                        + "&kind=meeting&q=bestand").path("total").asInt()
                + SECRETARY.json("/v1/associations/vgg/meetings?from=2031-09-01&to=2031-11-30&kind=meeting&q=ooit")
                        .path("total").asInt();
    }

    private static String multipart() {
        return "multipart/form-data; boundary=grens";
    }

    private String part(String name, String content) {
        Map<String, String> fields = reader.form(PAGE).fields();
        return text("_csrf", fields.getOrDefault("_csrf", "")) + "--grens\r\nContent-Disposition: form-data; name=\""
                + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--grens--\r\n";
    }

    private static String text(String name, String value) {
        return "--grens\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }
}
