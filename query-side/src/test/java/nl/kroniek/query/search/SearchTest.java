package nl.kroniek.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.EventSamples;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.meeting.Reason;
import nl.kroniek.events.meeting.ReasonCategory;
import nl.kroniek.query.Folded;
import nl.kroniek.query.KeysInMemory;
import nl.kroniek.query.names.NameReader;
import org.junit.jupiter.api.Test;

class SearchTest {

    private static final Search SEARCH = search();

    @Test
    void every_word_must_occur_and_case_and_accents_do_not_count() {
        assertThat(titles("COORDINATIE zorg")).containsExactly("Coördinatie van zorg");
        assertThat(titles("coördinatie")).containsExactly("Coördinatie van zorg");
        assertThat(titles("coordinatie sport")).isEmpty();
    }

    @Test
    void what_has_the_words_in_its_title_comes_first_then_the_newest() {
        assertThat(titles("zorg", SearchKind.MEETING)).containsExactly("Coördinatie van zorg", "Zorg in 2022",
                "Overleg zonder reden");
    }

    @Test
    void a_date_is_found_as_people_say_it() {
        assertThat(titles("coordinatie 1 januari 2023")).containsExactly("Coördinatie van zorg");
        assertThat(titles("coordinatie februari")).isEmpty();
    }

    @Test
    void a_passage_shows_where_the_words_stand_that_the_title_lacks() {
        assertThat(SEARCH.find("overleg gastheer", Set.of())).singleElement()
                .satisfies(hit -> assertThat(hit.passage()).isEqualTo("de gastheer van zorg was ziek"));
        assertThat(SEARCH.find("coordinatie", Set.of())).singleElement()
                .satisfies(hit -> assertThat(hit.passage()).isNull());
    }

    @Test
    void meetings_decisions_activities_and_bodies_are_found_and_a_kind_leaves_out_the_others() {
        assertThat(SEARCH.find("e", Set.of())).extracting(Hit::kind).contains(SearchKind.values());
        assertThat(SEARCH.find("e", Set.of(SearchKind.BODY))).isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.kind()).isEqualTo(SearchKind.BODY));
    }

    @Test
    void without_a_word_nothing_is_found() {
        assertThat(SEARCH.find("", Set.of())).isEmpty();
        assertThat(SEARCH.find(" \t\u00a0", Set.of())).isEmpty();
    }

    @Test
    void whatever_is_typed_is_only_looked_for() {
        for (String typed : List.of("<script>alert(1)</script>", "x".repeat(10_000), "a ".repeat(5_000) + "qq",
                "\uD83D\uDE00", "\u202Eabc", "(*.[", "\\")) {
            assertThat(SEARCH.find(typed, Set.of())).as(typed).isEmpty();
        }
    }

    private static List<String> titles(String query, SearchKind... kinds) {
        return SEARCH.find(query, Set.of(kinds)).stream().map(Hit::title).toList();
    }

    private static Search search() {
        var events = new ArrayList<>(EventSamples.all());
        events.add(meeting("mtg-a", "Overleg zonder reden", "2024-01-01"));
        events.add(new MeetingCancelled(EventSamples.VGG, new MeetingId("mtg-a"),
                List.of(new Reason(ReasonCategory.ILLNESS, "de gastheer van zorg was ziek")), null, null, List.of(),
                VagueDate.unknown()));
        events.add(meeting("mtg-b", "Zorg in 2022", "2022-01-01"));
        events.add(meeting("mtg-c", "Coördinatie van zorg", "2023-01-01"));
        var chronicle = Folded.given(events);
        return new Search(chronicle, new NameReader(new KeysInMemory()).of(chronicle, Locale.of("nl")),
                Locale.of("nl"));
    }

    private static MeetingScheduled meeting(String id, String title, String on) {
        return new MeetingScheduled(EventSamples.VGG, new MeetingId(id), title, null, EdtfDates.parse(on),
                List.<BodyId>of(), List.of(), List.of(), false, List.of(), null, false, null, null, null);
    }
}
