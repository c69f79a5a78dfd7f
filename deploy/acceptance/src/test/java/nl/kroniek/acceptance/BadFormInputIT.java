package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kroniek.acceptance.FormReader.Answer;
import nl.kroniek.acceptance.FormReader.Filled;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people and robots put into forms: never our fault, nothing typed is lost, and what is refused is not recorded.
 */
@Order(5)
class BadFormInputIT {

    private static final List<String> NASTY = List.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
            "o".repeat(10_000), "👩‍👩‍👧‍👦 🗳️", "\u202Eדג שמן\u202C مرحبا", "${7*7} #{x} @{y} *{z}",
            "'; DROP TABLE besluiten; --",
            "regel 1\r\nregel 2\r\n", "\u0000nul", "​ ", "../../etc/passwd");

    private final RegistryProcess registry = Registries.writing();
    private final FormReader secretary = FormReader.of(registry.as("secretaris"));
    private final Known known = new Known(registry.as("secretaris"));
    private final String body = known.body("PHO Onderwijs");

    static Stream<String> forms() {
        RegistryProcess registry = Registries.writing();
        Client client = registry.as("secretaris");
        String planned = client
                .post("/v1/associations/vgg/meetings", """
                    {"title":"Om te proberen","on":"2035-03-01","bodies":["%s"]}"""
                        .formatted(new Known(client).body("PHO Onderwijs")))
                .headers().firstValue("Location").orElseThrow();
        String meeting = "/vgg/vergaderingen/" + planned.substring(planned.lastIndexOf('/') + 1);
        String cancelled = client.json("/v1/associations/vgg/meetings?status=cancelled").at("/items/0/id").asString();
        String activity = client.json("/v1/associations/vgg/progress/2023").at("/items/0/id").asString();
        String decision = client.json("/v1/associations/vgg/decisions?status=taken").at("/items/0/id").asString();
        String item = meeting + "/agenda/" + Examples.sentItem(client, meeting.substring(meeting.lastIndexOf('/') + 1));
        String seat = client.json("/v1/associations/vgg/seats").at("/items/0/id").asString();
        String made = client.post("/v1/associations/vgg/bodies", """
            {"name":"Om te proberen","kind":"theme-meeting"}""")
                .headers().firstValue("Location").orElseThrow();
        String body = "/vgg/gremia/" + made.substring(made.lastIndexOf('/') + 1);
        return Stream.of(meeting + "/agenda/nieuw", meeting + "/agenda/versturen", item + "/wijzigen",
                item + "/intrekken", item + "/doorschuiven", "/vgg/vergaderingen/nieuw", meeting + "/verplaatsen",
                meeting + "/uitstellen",
                meeting + "/annuleren", meeting + "/gehouden", meeting + "/niet-gehouden", meeting + "/besluiten",
                meeting + "/uitnodigen",
                meeting + "/presentie", "/vgg/vergaderingen/" + cancelled + "/aanvullen",
                meeting + "/plaats-en-tijd", meeting + "/openen", meeting + "/verbeteren", meeting + "/vergissing",
                "/vgg/vergaderingen/nieuwe-reeks",
                "/vgg/mail/adressen", "/vgg/besluiten/nieuw", "/vgg/besluiten/" + decision + "/intrekken",
                "/vgg/gremia/nieuw",
                body + "/naam", body + "/samenvoegen", body + "/overdragen", body + "/nieuwe-zetel",
                "/vgg/gremia/commissies/nieuwe-zetel", "/vgg/gremia/zetels/" + seat + "/bezetten",
                "/vgg/gremia/zetels/" + seat + "/nieuwe-naam", "/vgg/gremia/regels/wijzigen",
                "/vgg/voortgang/2023/" + activity + "/melden?helft=h1");
    }

    static Stream<Arguments> formsWithNastyTexts() {
        // A name may be anything: that form asks for nothing else.
        List<String> forms = forms().filter(form -> !form.endsWith("/nieuwe-naam")).toList();
        return NASTY.stream().flatMap(text -> forms.stream().map(form -> Arguments.of(form,
                text.length() > 40 ? text.substring(0, 40) : text, text)));
    }

    /** In every field at once, hidden ones too: whatever is chosen or counted cannot be that, so it is refused. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("formsWithNastyTexts")
    void nothing_that_can_be_typed_breaks_a_form(String path, String name, String text) {
        long head = head();
        Filled form = secretary.form(path);
        Filled bad = form;
        for (String field : form.fields().keySet()) {
            bad = List.of("_csrf", "key", "version").contains(field) ? bad : bad.with(field, text);
        }
        Answer answer = secretary.send(bad);
        assertThat(answer.status()).as(answer.heading()).isIn(200, 400, 409, 422);
        assertThat(answer.page().select("main script, main img[onerror]")).isEmpty();
        assertThat(answer.isRefusal()).as(answer.text()).isTrue();
        assertThat(head()).isEqualTo(head);
        keepsWhatWasTyped(bad, answer, text);
    }

    private static void keepsWhatWasTyped(Filled sent, Answer answer, String text) {
        Map<String, String> shown = FormReader.form(answer).fields();
        List<String> kept = sent.fields().entrySet().stream().filter(field -> field.getValue().equals(text))
                .map(Map.Entry::getKey)
                .filter(field -> answer.page().select("main [name=" + field + "]").is("input[type=text], textarea"))
                .toList();
        assertThat(kept).as("fields that can be typed in").isNotEmpty();
        assertThat(kept).allSatisfy(field -> assertThat(folded(Objects.requireNonNull(shown.get(field)))).as(field)
                .isEqualTo(folded(text)));
    }

    /** A browser changes line ends by itself, and HTML has no zero byte. */
    private static String folded(String text) {
        return text.replace("\r\n", "\n").replace("\u0000", "\uFFFD").strip();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void fields_that_no_form_has_and_a_body_that_is_no_form_break_nothing(String path) {
        Filled form = secretary.form(path);
        long head = head();
        Answer unknown = secretary.send(form.with("onbekend", "x").with("reasons[0].__proto__", "y").with("", "z"));
        assertThat(unknown.status()).isIn(200, 400, 422);
        String boundary = "----kroniek";
        String upload = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"a.exe\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\nMZ\r\n--" + boundary + "--\r\n";
        assertThat(secretary.post(form.action(), "multipart/form-data; boundary=" + boundary, upload).status())
                .isBetween(200, 499);
        assertThat(secretary.post(form.action(), "application/json", "{").status()).isBetween(200, 499);
        assertThat(secretary.post(form.action(), "application/x-www-form-urlencoded", "%%%=%zz&=&a").status())
                .isBetween(200, 499);
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void a_form_sent_twice_acts_once_and_leads_to_the_same_page() {
        Filled form = meeting("Tweemaal " + UUID.randomUUID(), "7-11-2036");
        Answer first = secretary.send(form);
        long head = head();
        Answer second = secretary.send(form);
        assertThat(first.heading()).isNotBlank();
        assertThat(first.address().getPath()).contains("/vergaderingen/mtg-");
        assertThat(second.address().getPath()).isEqualTo(first.address().getPath());
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void back_changed_and_sent_again_says_that_it_was_sent_before_and_keeps_what_was_typed() {
        Filled form = meeting("Eerst " + UUID.randomUUID(), "7-11-2036");
        secretary.send(form);
        long head = head();
        Answer again = secretary.send(form.with("titel", "Later bedacht"));
        assertThat(again.isRefusal()).as(again.text()).isTrue();
        assertThat(FormReader.form(again).fields()).containsEntry("titel", "Later bedacht");
        assertThat(head()).isEqualTo(head);
        // It was a wish for a second one after all: the same click again makes it.
        assertThat(secretary.send(FormReader.form(again)).heading()).contains("Later bedacht");
    }

    @Test
    void of_two_tabs_the_second_is_asked_what_should_stay() {
        String meeting = secretary.send(meeting("Twee tabbladen", "7-11-2036")).address().getPath();
        Filled first = secretary.form(meeting + "/verplaatsen");
        Filled second = secretary.form(meeting + "/verplaatsen");
        Answer moved = secretary.send(first.with("datum", "8-11-2036"));
        assertThat(moved.isRefusal()).as(moved.text()).isFalse();
        long head = head();
        Answer asked = secretary.send(second.with("datum", "9-11-2036"));
        assertThat(asked.isRefusal()).as(asked.text()).isTrue();
        assertThat(FormReader.form(asked).fields()).containsEntry("datum", "9-11-2036");
        assertThat(asked.text()).contains("8 november 2036");
        assertThat(head()).isEqualTo(head);
        assertThat(secretary.send(FormReader.form(asked)).text()).contains("9 november 2036");
    }

    @ParameterizedTest
    @MethodSource("datesInDutchHabit")
    void a_date_is_read_as_dutch_people_write_it(String typed, String shown) {
        assertThat(secretary.send(meeting("Dag " + UUID.randomUUID(), typed)).text()).as(typed).contains(shown);
    }

    static Stream<Arguments> datesInDutchHabit() {
        return Stream.of(Arguments.of("7-11-2036", "7 november 2036"), Arguments.of("7/11/2036", "7 november 2036"),
                Arguments.of("7 nov 2036", "7 november 2036"), Arguments.of("07.11.2036", "7 november 2036"),
                Arguments.of("7 november 2036", "7 november 2036"), Arguments.of("november 2036", "november 2036"));
    }

    @Test
    void a_day_that_does_not_exist_is_refused_by_its_field() {
        long head = head();
        Answer answer = secretary.send(meeting("31 juni", "31-6-2036"));
        assertThat(answer.page().select("#datum[aria-invalid=true]")).hasSize(1);
        assertThat(answer.page().title()).startsWith("Fout:");
        assertThat(head()).isEqualTo(head);
    }

    private Filled meeting(String title, String on) {
        return secretary.form("/vgg/vergaderingen/nieuw").with("gremium", body).with("titel", title).with("datum", on);
    }

    private long head() {
        return (long) Figures.of(registry).value("kroniek_log_head");
    }
}
