package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kroniek.acceptance.ToldByFeed.Fed;
import nl.kroniek.acceptance.ToldByMail.Sent;
import nl.kroniek.command.CommandCatalog;
import nl.kroniek.command.CommandType;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * A hundred made-up lives of meetings: whatever happened to them, calendar, pages, feed, story and lists tell the same.
 */
@Order(2)
class LivesIT {

    private static final int LIVES = 100;
    private static final int DEEDS = 5;
    private static final Pattern MARK = Pattern.compile("reden \\d{3}-\\d{5}");

    /**
     * What is done to a part of a meeting that none of the sources here tells of; agendas and attendance have their own
     * tests.
     */
    private static final Pattern OF_A_PART = Pattern.compile("agenda-.*|attendance|low-attendance|invitations/.*");

    private static Lives lives;
    private static Source calendar;
    private static List<Source> others = List.of();
    private static List<Sent> letters = List.of();
    private static Map<String, Fed> halfway = Map.of();
    private static Map<String, Long> versionsHalfway = Map.of();

    @BeforeAll
    static void they_live() throws Exception {
        long begin = System.nanoTime();
        lives = Lives.begin(Pair.doors(), "levens", LIVES);
        lives.goOn(DEEDS);
        halfway = fed(lives.feed(""));
        versionsHalfway = lives.all().stream().collect(Collectors.toMap(Life::id, Life::version));
        lives.goOn(DEEDS);
        long lived = System.nanoTime();
        calendar = lives.calendar();
        others = lives.others();
        letters = lives.letters();
        System.out.printf("%d lives of %d deeds: lived in %.1f s, read in %.1f s%n", LIVES, 2 * DEEDS,
                (lived - begin) / 1e9, (System.nanoTime() - lived) / 1e9);
    }

    static Stream<Source> others() {
        return others.stream();
    }

    @ParameterizedTest
    @MethodSource("others")
    void every_place_tells_what_the_calendar_tells(Source place) {
        Map<String, Told> all = calendar.told();
        assertThat(all).hasSize(LIVES);
        assertThat(place.told()).hasSizeGreaterThan(LIVES / 5);
        assertThat(place.differences(all)).as(() -> seeds(place.differences(all))).isEmpty();
    }

    /** The lives in which something differs, so that they can be lived again. */
    private static String seeds(List<String> differences) {
        return differences.stream().map(each -> each.split("[: ]")[0]).distinct().map(id -> lives.of(id).toString())
                .collect(Collectors.joining("\n"));
    }

    /** Each reader is given the same answers with one word changed in them. */
    @ParameterizedTest
    @MethodSource("others")
    void one_reason_that_is_told_otherwise_is_found_in_every_place(Source place) {
        Map<String, Told> all = calendar.told();
        Map.Entry<String, Told> cancelled = cancelled(all);
        String mark = mark(cancelled.getValue());

        assertThat(place.planted(mark, "reden anders").differences(all)).hasSize(1).first().asString()
                .startsWith(cancelled.getKey() + ": reasons is ").contains("reden anders");
        assertThat(place.differences(calendar.planted(mark, "reden anders").told())).hasSize(1).first().asString()
                .startsWith(cancelled.getKey() + ": reasons is ");
    }

    private static Map.Entry<String, Told> cancelled(Map<String, Told> all) {
        return all.entrySet().stream().filter(each -> each.getValue().status().equals("cancelled")
                && When.isDay(String.valueOf(each.getValue().when()))).findFirst().orElseThrow();
    }

    private static String mark(Told told) {
        Matcher mark = MARK.matcher(String.valueOf(told.reasons()));
        assertThat(mark.find()).isTrue();
        return mark.group();
    }

    @Test
    void a_meeting_that_one_place_leaves_out_or_makes_up_is_found() {
        Map<String, Told> all = calendar.told();
        String id = cancelled(all).getKey();
        Source feed = others.get(4);

        assertThat(feed.planted("UID:" + id, "UID:mtg-verzonnen").differences(all))
                .containsExactlyInAnyOrder(id + " is not there", "mtg-verzonnen should not be there");
    }

    /** Who decided to cancel it, and when, is no answer to why it never was. */
    @Test
    void the_page_of_a_mistake_says_nothing_of_an_earlier_cancellation() {
        Map<String, String> pages = others.getFirst().raw();
        List<String> mistakes = calendar.raw().values().stream()
                .flatMap(raw -> JsonMapper.shared().readTree(raw).path("items").valueStream())
                .filter(item -> item.has("mistake") && item.has("cancellation"))
                .map(item -> item.path("id").asString("")).toList();

        assertThat(mistakes).isNotEmpty().allSatisfy(id -> assertThat(Jsoup.parse(pages.getOrDefault(id, ""))
                .select("main .answer").eachText()).hasSize(1).noneMatch(text -> text.contains("Wie besloot dit")));
    }

    @Test
    void the_sequence_in_the_feed_rises_when_something_happened_and_only_then() {
        Map<String, Fed> now = fed(lives.feed(""));
        List<String> inBoth = now.keySet().stream().filter(halfway::containsKey).toList();

        assertThat(inBoth).hasSizeGreaterThan(LIVES / 4).allSatisfy(id -> {
            int before = get(halfway, id).sequence();
            int after = get(now, id).sequence();
            boolean happened = lives.of(id).version() > Objects.requireNonNull(versionsHalfway.get(id));
            assertThat(after > before).as("%s: from %d to %d", lives.of(id), before, after).isEqualTo(happened);
            assertThat(after).isGreaterThanOrEqualTo(before).isEqualTo(Math.toIntExact(lives.of(id).version()));
        });
    }

    @Test
    void programs_are_told_a_status_that_they_know_and_cancelled_only_where_that_is_asked_for() {
        fed(lives.feed("")).values().forEach(event -> assertThat(event.known()).as(event.status())
                .isEqualTo(known(event.status(), "")));
        fed(lives.feed("?cancelled=status")).values().forEach(event -> assertThat(event.known()).as(event.status())
                .isEqualTo(known(event.status(), "CANCELLED")));
    }

    private static String known(String status, String off) {
        return switch (status) {
            case "cancelled", "not-held" -> off;
            case "postponed", "unconfirmed" -> "TENTATIVE";
            default -> "CONFIRMED";
        };
    }

    @Test
    void every_letter_tells_what_the_story_told_when_it_was_written() {
        Map<String, String> stories = others.get(1).raw();

        assertThat(letters).hasSizeGreaterThan(LIVES);
        assertThat(letters).extracting(Sent::method).contains("REQUEST", "CANCEL");
        assertThat(letters).extracting(sent -> sent.event().id()).containsAll(lives.all().stream().map(Life::id)
                .toList());
        assertThat(ToldByMail.differences(letters, lives, stories)).isEmpty();
        Sent cancelled = letters.stream().filter(sent -> ToldByMail.then(sent, lives, stories).status()
                .equals("cancelled") && MARK.matcher(sent.event().text()).find()).findFirst().orElseThrow();
        assertThat(ToldByMail.differences(List.of(new Sent("REQUEST", cancelled.event())), lives, stories)).hasSize(1);
        Map<String, String> planted = new HashMap<>(stories);
        planted.computeIfPresent(cancelled.event().id(), (id, story) -> MARK.matcher(story).replaceAll("reden anders"));
        assertThat(ToldByMail.differences(List.of(cancelled), lives, planted)).hasSize(1).first().asString()
                .contains("reasons is ");
    }

    @Test
    void what_was_done_last_to_a_meeting_is_in_a_letter() {
        List<Life> standing = lives.all().stream().filter(life -> life.told() >= 0 && switch (status(life)) {
            case "scheduled" -> true;
            case "cancelled" -> life.toldBy().equals("cancellation");
            case "postponed" -> life.toldBy().equals("postponement");
            default -> false;
        }).toList();

        assertThat(standing).hasSizeGreaterThan(LIVES / 10).allSatisfy(life -> {
            String status = status(life);
            assertThat(letters).as(() -> status + ", " + life.told() + " of " + life + " " + lives.mails(life))
                    .filteredOn(sent -> sent.event().id().equals(life.id()))
                    .anyMatch(sent -> sent.event().sequence() >= life.told()
                            && sent.method().equals(status.equals("scheduled") ? "REQUEST" : "CANCEL"));
        });
    }

    private static String status(Life life) {
        return Objects.requireNonNull(calendar.told().get(life.id())).status();
    }

    /** What no life did, or ended in, proves nothing. */
    @Test
    void the_lives_did_everything_that_can_be_done_to_a_meeting_and_reached_every_status() {
        List<String> nouns = CommandCatalog.all().stream().map(CommandType::path)
                .filter(path -> path.startsWith("/v1/meetings/{id}/")).map(path -> path.substring(18))
                .filter(noun -> !OF_A_PART.matcher(noun).matches()).toList();

        assertThat(Deeds.nouns()).containsExactlyInAnyOrderElementsOf(nouns);
        assertThat(lives.accepted()).containsExactlyInAnyOrderElementsOf(nouns);
        assertThat(lives.refused()).containsExactlyInAnyOrderElementsOf(nouns);
        assertThat(calendar.told().values()).extracting(Told::status).containsOnlyElementsOf(Told.STATUSES.values())
                .containsAll(Told.STATUSES.values());
        assertThat(calendar.told().values()).anyMatch(told -> told.next() != null && told.next().size() > 1);
    }

    private static Map<String, Fed> fed(String feed) {
        return ToldByFeed.byBiweekly(feed).stream().collect(Collectors.toMap(Fed::id, Function.identity()));
    }

    private static Fed get(Map<String, Fed> events, String id) {
        return Objects.requireNonNull(events.get(id), id);
    }
}
