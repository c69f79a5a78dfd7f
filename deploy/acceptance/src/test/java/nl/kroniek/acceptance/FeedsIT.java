package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the calendar says equals what the feed says equals what the story says, for the whole year 2023. */
class FeedsIT {

    private static final RegistryProcess REGISTRY = Registries.reading();
    private static final Client STAFF = REGISTRY.as("medewerker");
    private static final String FEED = "/v1/associations/vgg/calendar.ics";
    private static final Map<String, String> WORDS = Map.of("cancelled", "Geannuleerd: ", "postponed", "Uitgesteld: ",
            "not-held", "Niet gehouden: ", "unconfirmed", "Niet bevestigd: ");

    private static final List<JsonNode> MEETINGS = STAFF.json("/v1/associations/vgg/meetings?kind=meeting")
            .path("items").valueStream().toList();
    private static final Map<String, VEvent> EVENTS = read(STAFF.get(FEED));

    @Test
    void every_meeting_with_a_day_stands_in_the_feed_on_that_day_with_its_state_and_no_other_does() {
        List<JsonNode> dated = MEETINGS.stream().filter(each -> isDay(each) && !goesUpInAnother(each)).toList();

        assertThat(dated).hasSizeGreaterThan(30).hasSizeLessThan(MEETINGS.size());
        assertThat(EVENTS.keySet()).containsExactlyInAnyOrderElementsOf(dated.stream().map(FeedsIT::id).toList());
        assertThat(dated).allSatisfy(each -> {
            VEvent event = event(id(each));
            String status = each.path("status").asString("");
            assertThat(event.getExperimentalProperty("X-KRONIEK-STATUS").getValue()).isEqualTo(status);
            assertThat(event.getSummary().getValue()).startsWith(WORDS.getOrDefault(status, ""))
                    .endsWith(each.path("title").asString("").replaceAll("@\\{per-[^}]*}", "een persoon"));
            assertThat(day(event)).as(id(each)).isEqualTo(each.at("/on/earliest").asString(""));
            assertThat(event.getSequence().getValue()).isEqualTo(each.path("version").asInt());
        });
    }

    @Test
    void each_cancelled_meeting_gives_the_same_reason_in_calendar_feed_and_story() {
        List<JsonNode> cancelled = MEETINGS.stream().filter(each -> each.path("status").asString("").equals("cancelled")
                && isDay(each)).toList();

        assertThat(cancelled).isNotEmpty().allSatisfy(each -> {
            String told = STAFF.get("/v1/meetings/" + id(each) + "/history").body();
            String fed = event(id(each)).getDescription().getValue();
            each.at("/cancellation/reasons").valueStream().map(reason -> reason.path("explanation").asString(""))
                    .filter(words -> !words.isEmpty()).map(words -> words.replaceAll("\\.$", ""))
                    .forEach(words -> {
                        assertThat(fed).contains(words);
                        assertThat(told).contains(words);
                    });
            assertThat(fed).contains("Reden: ").contains("/vgg/vergaderingen/" + id(each));
        });
    }

    @Test
    void a_body_has_its_own_meetings_and_the_whole_has_all_of_them() {
        String body = MEETINGS.stream().filter(each -> isDay(each) && !each.path("bodies").isEmpty()).findFirst()
                .orElseThrow().at("/bodies/0").asString("");

        Map<String, VEvent> own = read(STAFF.get(FEED + "?body=" + body));

        assertThat(own).isNotEmpty().hasSizeLessThan(EVENTS.size());
        assertThat(own.keySet()).allSatisfy(id -> assertThat(MEETINGS.stream().filter(each -> id(each).equals(id))
                .findFirst().orElseThrow().path("bodies").valueStream().map(each -> each.asString(""))).contains(body));
    }

    @Test
    void a_page_makes_an_address_that_a_program_reads_without_a_password() {
        FormReader reader = FormReader.of(REGISTRY.as("bestuurder"));
        FormReader.Answer made = reader.send(reader.form("/vgg/agenda"));
        String address = made.page().select("code.secret").text();

        assertThat(address).startsWith(REGISTRY.address().toString()).endsWith(".ics");
        HttpResponse<String> fed = Client.sendOnce(HttpRequest.newBuilder(URI.create(address)));
        assertThat(fed.statusCode()).isEqualTo(200);
        assertThat(read(fed)).hasSameSizeAs(EVENTS);
        assertThat(reader.open("/vgg/agenda").text()).contains("Alle vergaderingen")
                .doesNotContain(address.substring(address.length() - 47));

        FormReader.Answer list = reader.open("/vgg/agenda");
        String revoke = list.page().select("form[action$=/intrekken]").attr("action");
        String token = list.page().select("form[action$=/intrekken] input[name=_csrf]").val();
        reader.send(new FormReader.Filled(revoke, Map.of("_csrf", token)));
        assertThat(Client.sendOnce(HttpRequest.newBuilder(URI.create(address))).statusCode())
                .isEqualTo(410);
    }

    @Test
    void the_files_of_what_is_on_the_screen_have_its_meetings() {
        String csv = file("csv").body();
        long cancelled = MEETINGS.stream().filter(each -> each.path("status").asString("").equals("cancelled")).count();

        assertThat(csv).startsWith("\uFEFFkenmerk;");
        assertThat(csv.split("\r\n")).hasSize(Math.toIntExact(cancelled) + 1);
        assertThat(read(file("ics")).keySet()).containsExactlyInAnyOrderElementsOf(MEETINGS.stream()
                .filter(each -> isDay(each) && each.path("status").asString("").equals("cancelled")).map(FeedsIT::id)
                .toList());
    }

    private static HttpResponse<String> file(String kind) {
        return Client.send(FormReader.of(STAFF).browser(), HttpRequest.newBuilder(REGISTRY.address().resolve(
                "/vgg/kalender." + kind + "?weergave=lijst&status=geannuleerd&soort=vergadering")));
    }

    private static Map<String, VEvent> read(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(
                type -> assertThat(type).startsWith("text/calendar"));
        return Biweekly.parse(answer.body()).first().getEvents().stream().collect(Collectors.toMap(
                event -> event.getUid().getValue().replace("@vgg.kroniek", ""), Function.identity()));
    }

    private static String day(VEvent event) {
        var written = event.getDateStart().getValue().getRawComponents();
        return "%04d-%02d-%02d".formatted(written.getYear(), written.getMonth(), written.getDate());
    }

    private static VEvent event(String id) {
        return Objects.requireNonNull(EVENTS.get(id), id);
    }

    private static String id(JsonNode meeting) {
        return meeting.path("id").asString("");
    }

    private static boolean isDay(JsonNode meeting) {
        return meeting.at("/on/precision").asString("").equals("day");
    }

    /** Its partner is there, on the same day and in the same state. */
    private static boolean goesUpInAnother(JsonNode meeting) {
        String with = meeting.at("/arrangements/jointWith").asString("");
        return MEETINGS.stream().filter(each -> id(each).equals(with)).anyMatch(
                each -> each.at("/on/earliest").equals(meeting.at("/on/earliest")) && isDay(each)
                        && each.path("status").equals(meeting.path("status"))
                        && each.at("/arrangements/jointWith").asString("").isEmpty());
    }
}
