package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kroniek.acceptance.FormReader.Answer;
import nl.kroniek.acceptance.FormReader.Filled;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Why a meeting did not go ahead: the page, the query, the list, the story, the feed and the overview say the same. */
class WhyNotIT {

    private static final Client READER = Registries.reading().as("medewerker");
    private static final String OVERVIEW = "/v1/associations/vgg/non-occurrences/overview?year=2023";

    /** The four real cases of 2023, with what a person who asks must find; see questions-2023. */
    record Case(String search, String status, List<String> categories, List<String> followUp, List<String> says) {

        JsonNode meeting() {
            JsonNode found = READER.json("/v1/associations/vgg/meetings?status=" + status + "&q=" + search);
            assertThat(found.get("total").asInt()).as(search).isEqualTo(1);
            return READER.json("/v1/meetings/" + found.at("/items/0/id").asString());
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("bibliotheekwerk", "cancelled", List.of("nothing-to-discuss"), List.of("being-explored"),
                        List.of("te weinig nieuwe ontwikkelingen", "Een besluit daarover is niet bekend.")),
                new Case("sport", "cancelled", List.of("guests-withdrew"), List.of(),
                        List.of("meldden zich heel laat af", "Wat er volgde, is niet vermeld in de bron.",
                                "Een nieuwe datum is niet bekend.")),
                new Case("huisvesting", "cancelled", List.of("low-attendance"), List.of("carried-over"),
                        List.of("te veel bestuurders afwezig", "29 juni 2023", "Daar kwamen samen bijeen")),
                new Case("werkbezoek", "postponed", List.of("weather", "other", "political-change"), List.of(),
                        List.of("weer werkte niet mee", "nieuwe directeur", "kabinet", "uitgesteld naar 2024",
                                "Een dag is niet bekend.")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void page_query_list_and_story_tell_one_case_alike(Case one) {
        JsonNode meeting = one.meeting();
        JsonNode why = one.status().equals("cancelled") ? meeting.get("cancellation") : meeting.at("/changes/0");
        assertThat(texts(why.get("reasons"), "category")).isEqualTo(one.categories());
        assertThat(texts(why.path("followUp"), "kind")).isEqualTo(one.followUp());

        String id = meeting.get("id").asString();
        Element answer = Objects.requireNonNull(page("/vgg/vergaderingen/" + id).selectFirst("main .answer"));
        assertThat(answer.text()).contains(one.says());
        Element line = page("/vgg/niet-doorgegaan?jaar=2023").select("ul.missed > li").stream()
                .filter(each -> each.select("a[href$=" + id + "]").size() == 1).findFirst().orElseThrow();
        String story = READER.json("/v1/meetings/" + id + "/history").toString();
        for (String explanation : texts(why.get("reasons"), "explanation")) {
            String capital = explanation.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + explanation.substring(1);
            assertThat(answer.text()).contains(capital + ".");
            assertThat(line.text()).contains(capital + ".");
            assertThat(story).contains(explanation);
        }
        feedTellsIt(id, meeting, texts(why.get("reasons"), "explanation"));
        // What nobody wrote down is said, never left out.
        assertThat(answer.select("dl.stands dt").eachText()).contains("Wie besloot dit", "Wanneer dit is besloten");
        assertThat(answer.select("dl.stands dd.unknown").eachText()).contains("Niet vermeld in de bron");
        assertThat(answer.select("p.small").eachText()).filteredOn(each -> each.startsWith("Bron: ")).hasSize(1);
        assertThat(page("/vgg/vergaderingen/" + id)
                .select("section[aria-labelledby=ook-niet] ul a[href*=/vergaderingen/]")).hasSize(3);
    }

    /** In the feed it stands on its day with the word and the reason; without a day it stands on none. */
    private static void feedTellsIt(String id, JsonNode meeting, List<String> explanations) {
        String feed = READER.get("/v1/associations/vgg/calendar.ics").body().replace("\r\n ", "").replace("\\,", ",")
                .replace("\\;", ";");
        List<String> events = Stream.of(feed.split("BEGIN:VEVENT")).filter(each -> each.contains("UID:" + id + "@"))
                .toList();
        assertThat(events).hasSize(meeting.at("/on/precision").asString().equals("day") ? 1 : 0);
        for (String event : events) {
            assertThat(event).contains("SUMMARY:Geannuleerd: ").contains(explanations);
        }
    }

    @Test
    void what_was_carried_over_is_found_from_both_meetings() {
        JsonNode from = cases().toList().get(2).meeting();
        String to = from.at("/cancellation/followUp/0/to").asString();
        assertThat(page("/vgg/vergaderingen/" + from.get("id").asString()).select("main .answer a[href$=" + to + "]"))
                .hasSize(1);
        assertThat(page("/vgg/vergaderingen/" + to).select("main a[href$=" + from.get("id").asString() + "]"))
                .isNotEmpty();
    }

    @Test
    void the_overview_of_2023_counts_three_cancellations_one_postponement_and_two_nobody_explained() {
        JsonNode overview = READER.json(OVERVIEW);
        assertThat(overview.get("total").asInt()).isEqualTo(6);
        assertThat(counts(overview.get("reasons"))).containsExactly("low-attendance 1", "nothing-to-discuss 1",
                "guests-withdrew 1", "weather 1", "political-change 1", "other 1", "unknown 2");
        assertThat(READER.json("/v1/associations/vgg/non-occurrences?year=2023").get("total").asInt()).isEqualTo(6);
        assertThat(READER.json("/v1/associations/vgg/meetings?status=cancelled").get("total").asInt()).isEqualTo(3);
        assertThat(READER.json("/v1/associations/vgg/meetings?status=postponed").get("total").asInt()).isEqualTo(1);
    }

    @Test
    void the_tables_of_the_page_hold_the_figures_of_the_query_and_each_leads_to_as_many_meetings() {
        JsonNode overview = READER.json(OVERVIEW);
        Document page = page("/vgg/niet-doorgegaan?jaar=2023");
        List<String> shown = page.select("table.counts-of").get(1).select("tbody tr").stream()
                .map(row -> String.join(" ", row.select("td").stream().map(WhyNotIT::number).toList())).toList();
        List<String> given = overview.get("byBody").valueStream().map(line -> String.join(" ", Stream.concat(
                line.get("reasons").valueStream().map(each -> each.get("number").asString()),
                Stream.of(line.get("total").asString())).toList())).toList();
        assertThat(shown).isEqualTo(given).hasSizeGreaterThan(3);
        page.select("table.counts-of tbody td a").forEach(cell -> assertThat(
                page(cell.attr("href")).select("ul.missed > li").size()).as(cell.attr("href"))
                .isEqualTo(Integer.parseInt(Objects.requireNonNull(cell.selectFirst("span")).text())));
    }

    @Test
    void who_knows_the_reason_adds_it_and_page_query_story_and_overview_change_together() {
        RegistryProcess registry = Registries.writing();
        Client client = registry.as("secretaris");
        FormReader secretary = FormReader.of(client);
        String id = missed(client);
        int ill = figure(client, "illness");
        String path = "/vgg/vergaderingen/" + id;
        Answer page = secretary.open(path);
        assertThat(page.page().select("main .answer a[href$=/aanvullen]").text())
                .isEqualTo("De reden is niet bekend. Weet u die wel? Vul hem aan.");

        Filled first = secretary.form(path + "/aanvullen");
        Filled second = secretary.form(path + "/aanvullen");
        Answer done = secretary.send(first.with("reden", "illness").with("uitleg-illness", "griep op het bureau")
                .with("besluiter-functie", "de voorzitter van het overleg").with("besloten-op", "3 maart 2031")
                .with("vervolg", "nothing"));
        assertThat(done.isRefusal()).as(done.text()).isFalse();
        assertThat(done.page().select("main .answer").text()).contains("Griep op het bureau.", "Er volgde niets.",
                "de voorzitter van het overleg", "maandag 3 maart 2031");
        JsonNode known = client.json("/v1/meetings/" + id);
        assertThat(known.get("status").asString()).isEqualTo("not-held");
        assertThat(known.at("/cancellation/reasons/0/explanation").asString()).isEqualTo("griep op het bureau");
        assertThat(done.page().select("ol.story").text()).contains("Er is meer bekend", "niet bekend", "ziekte");
        assertThat(figure(client, "illness")).isEqualTo(ill + 1);

        // Who was slower sees what the other knew, and both stay.
        Answer stale = secretary.send(second.with("reden", "weather"));
        assertThat(stale.isRefusal()).isTrue();
        assertThat(stale.text()).contains("Iemand anders was u voor", "Er is meer bekend");
        Answer unsaid = secretary.send(FormReader.form(stale));
        assertThat(unsaid.text()).contains("Schrijf erbij hoe u dat weet.");
        Answer corrected = secretary.send(FormReader.form(unsaid).with("hoe-bekend", "nagevraagd bij de voorzitter"));
        assertThat(corrected.isRefusal()).as(corrected.text()).isFalse();
        assertThat(corrected.page().select("ol.story").text()).contains("griep op het bureau",
                "nagevraagd bij de voorzitter");
        assertThat(figure(client, "illness")).isEqualTo(ill);
    }

    /** A meeting of which only is known that it was not held. */
    private static String missed(Client client) {
        String at = client
                .post("/v1/associations/vgg/meetings",
                        """
                            {"title":"Overleg dat niemand uitlegt","on":"2031-03-04","bodies":["%s"]}"""
                                .formatted(new Known(client).body("PHO Onderwijs")))
                .headers().firstValue("Location").orElseThrow();
        String id = at.substring(at.lastIndexOf('/') + 1);
        var missed = client.post("/v1/meetings/" + id + "/non-occurrence", "{}", "If-Match", "\"0\"");
        assertThat(missed.statusCode()).isEqualTo(204);
        client.json("/v1/meetings/" + id + "?after=" + missed.headers().firstValue("Position").orElseThrow());
        return id;
    }

    private static int figure(Client client, String reason) {
        long head = client.json("/v1/associations/vgg/meetings?q=niemand").get("position").asLong();
        return client.json("/v1/associations/vgg/non-occurrences/overview?after=" + head).get("reasons").valueStream()
                .filter(each -> each.path("value").asString("").equals(reason)).mapToInt(each -> each.get("number")
                        .asInt())
                .sum();
    }

    private static String number(Element cell) {
        Element figure = cell.select("span:not(.label):not(.hidden-words)").first();
        return figure == null ? "" : figure.text();
    }

    private static List<String> counts(JsonNode reasons) {
        return reasons.valueStream().map(each -> each.path("value").asString("unknown") + " "
                + each.get("number").asInt()).toList();
    }

    private static List<String> texts(JsonNode list, String field) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.get(field).asString()));
        return texts;
    }

    private static Document page(String path) {
        String bare = path.contains("#") ? path.substring(0, path.indexOf('#')) : path;
        return Jsoup.parse(READER.get(bare).body());
    }
}
