package nl.kroniek.query.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kroniek.events.Event;
import nl.kroniek.events.EventCatalog;
import nl.kroniek.events.EventSamples;
import nl.kroniek.events.EventType;
import nl.kroniek.events.decision.DecisionTaken;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.invitation.ParticipantsInvited;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingCorrected;
import nl.kroniek.events.meeting.MeetingDetails;
import nl.kroniek.events.meeting.MeetingHeld;
import nl.kroniek.events.meeting.MeetingOpened;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.plan.ActivityReported;
import nl.kroniek.events.plan.Light;
import nl.kroniek.events.plan.LightColour;
import nl.kroniek.log.RecordedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoriesTest {

    private static final Locale NL = Locale.of("nl");
    private static final Function<String, Optional<String>> NAMES = id -> Optional.ofNullable(Map.ofEntries(
            Map.entry("acc-anna", "anna"), Map.entry("vgg", "Vereniging van Groninger Gemeenten"),
            Map.entry("bdy-board", "Dagelijks Bestuur"),
            Map.entry("bdy-libraries", "PHO Bibliotheekwerk"),
            Map.entry("org-veendam", "Veendam"),
            Map.entry("org-province", "provincie Groningen"),
            Map.entry("per-kleve", "A. Kleve"),
            Map.entry("sea-board-veendam", "lid van Dagelijks Bestuur"),
            Map.entry("sea-board-veendam-again", "lid van Dagelijks Bestuur"),
            Map.entry("ser-core-group", "Kerngroep Financiën"),
            Map.entry("mtg-libraries-september", "PHO Bibliotheekwerk van 21 september"),
            Map.entry("mtg-culture-november", "PHO Cultuur van 2 november"),
            Map.entry("dec-briefings", "Annotaties op afroep"),
            Map.entry("dec-assembly", "ALV in Westerwolde"),
            Map.entry("pln-2023", "Jaarplan 2023"),
            Map.entry("act-libraries", "Bibliotheekwerk"),
            Map.entry("itm-housing", "Huisvesting van bibliotheken"),
            Map.entry("doc-annual-report", "Jaarverslag 2023")).get(id));

    /** With these something begins, or is added beside what is: nothing stood there before. */
    private static final Set<String> BEGINNINGS = Set.of("association-registered", "member-joined",
            "organisation-registered", "person-registered", "body-established", "seat-established",
            "meeting-scheduled", "meeting-closed", "meeting-placed-in-series", "series-meetings-planned",
            "series-started", "contact-recorded", "milestone-reached", "decision-taken",
            "participants-invited", "low-attendance-signalled", "decision-numbered", "plan-drafted", "activity-planned",
            "attendance-recorded", "agenda-item-placed", "agenda-item-decided", "agenda-sent",
            "portfolio-focus-set", "document-linked", "remark-made");

    private final Stories stories = new Stories();

    static Stream<EventType> everyEvent() {
        return EventCatalog.all().stream();
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void every_event_is_told_in_both_languages_without_a_key_or_a_gap(EventType type) {
        for (Locale language : List.of(NL, Locale.ENGLISH)) {
            Story story = told(EventSamples.of(type.type()), language);
            assertThat(Stream.concat(Stream.of(story.sentence()), story.details().stream()))
                    .as("%s in %s", type.name(), language)
                    .allSatisfy(text -> assertThat(text).isNotBlank().endsWith(".").doesNotContain("{", "}", "null")
                            .doesNotContain("..").doesNotContainPattern("\\b(per|bdy|org|mtg|dec|act|pln)-"));
        }
    }

    @Test
    void the_two_languages_differ_in_every_sentence() {
        for (Event event : EventSamples.all()) {
            assertThat(told(event, NL).sentence()).isNotEqualTo(told(event, Locale.ENGLISH).sentence());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_sentences_are_those_that_were_approved(Locale language) throws IOException {
        String now = EventSamples.all().stream().map(event -> lines(told(event, language)))
                .collect(Collectors.joining("\n"));
        Files.writeString(Path.of("target", "approved_" + language + ".txt"), now);
        assertThat(now).as(
                "a changed sentence: read target/approved_%s.txt and, if it is right, let it take the old one's place",
                language)
                .isEqualTo(approved("approved_" + language + ".txt"));
    }

    static Stream<Locale> languages() {
        return Stream.of(NL, Locale.ENGLISH);
    }

    @Test
    void a_person_is_mentioned_by_name_and_an_erased_one_by_a_fixed_phrase() {
        Wording words = new Wording(NAMES, NL);
        assertThat(words.text("Overleg met @{per-kleve} en @{per-gone}."))
                .isEqualTo("Overleg met A. Kleve en een persoon van wie de naam is gewist.");
    }

    @Test
    void who_recorded_it_is_a_role_in_words_and_never_an_account() {
        Story story = told(EventSamples.all().getFirst(), NL);
        assertThat(story.role()).isEqualTo("secretaris");
        assertThat(story.via()).isEqualTo("overgenomen uit een bestand");
    }

    /** Every event either begins something, or shows what it made of what stood there. */
    @ParameterizedTest
    @MethodSource("everyEvent")
    void what_an_event_changes_is_shown_before_and_after(EventType type) {
        assertThat(told(EventSamples.of(type.type()), NL).changes().isEmpty()).as(
                "%s: add its before and after to Changes, or say here that it begins something", type.name())
                .isEqualTo(BEGINNINGS.contains(type.name()));
    }

    @Test
    void a_second_report_shows_the_light_that_stood_there_and_the_first_that_there_was_none() {
        ActivityReported first = (ActivityReported) EventSamples.of(ActivityReported.class);
        ActivityReported second = new ActivityReported(first.association(), first.plan(), first.activity(),
                first.half(), List.of(), new Light.One(LightColour.RED), null, null, first.on());
        assertThat(told(first, List.of(), NL).changes()).extracting(Change::before).contains("nog niet gemeld");
        assertThat(told(second, List.of(first), NL).changes()).contains(
                new Change("Lampje", new Wording(NAMES, NL).light(first.light()), "Rood"),
                new Change("Lijst", "1 regel", "nog leeg"));
        assertThat(told(second, List.of(), NL).changes()).doesNotContain(
                new Change("Lampje", new Wording(NAMES, NL).light(first.light()), "Rood"));
    }

    @Test
    void another_plan_is_no_other_day_for_a_meeting_that_has_begun() {
        MeetingScheduled first = (MeetingScheduled) EventSamples.of(MeetingScheduled.class);
        MeetingDetails was = MeetingDetails.of(first);
        MeetingCorrected corrected = new MeetingCorrected(first.association(), first.meeting(), was,
                was.movedTo(VagueDate.day(LocalDate.of(2023, 9, 5))), null);
        MeetingOpened opened = new MeetingOpened(first.association(), first.meeting(),
                VagueDate.day(LocalDate.of(2023, 9, 22)));
        MeetingHeld held = new MeetingHeld(first.association(), first.meeting(),
                VagueDate.day(LocalDate.of(2023, 9, 23)), null, null);

        assertThat(told(held, List.of(first, opened, corrected), NL).changes())
                .contains(new Change("Datum", "vrijdag 22 september 2023", "zaterdag 23 september 2023"));
        assertThat(told(held, List.of(first, corrected), NL).changes())
                .contains(new Change("Datum", "dinsdag 5 september 2023", "zaterdag 23 september 2023"));
    }

    @Test
    void an_invitation_without_a_day_is_not_of_a_day_that_nobody_knows_for_the_moment_of_recording_says_it() {
        ParticipantsInvited known = (ParticipantsInvited) EventSamples.of(ParticipantsInvited.class);
        ParticipantsInvited now = new ParticipantsInvited(known.association(), known.meeting(), known.invitations(),
                known.answerBy(), VagueDate.unknown());

        assertThat(told(now, List.of(), NL).on()).isNull();
        assertThat(told(known, List.of(), NL).on()).isEqualTo(known.on());
    }

    @Test
    void what_an_event_names_is_found_and_its_association_is_not_among_it() {
        assertThat(told(EventSamples.of(DecisionTaken.class), NL).mentioned())
                .contains("dec-briefings").doesNotContain("vgg");
        assertThat(told(EventSamples.of(MeetingCancelled.class), NL).mentioned())
                .contains("mtg-libraries-september", "mtg-culture-november");
    }

    private Story told(Event event, Locale language) {
        List<Event> all = EventSamples.all();
        return told(event, all.subList(0, all.indexOf(event)), language);
    }

    private Story told(Event event, List<Event> earlier, Locale language) {
        RecordedEvent recorded = new RecordedEvent(7, 3, "e-7", "x", 0, Instant.parse("2026-01-05T09:00:00Z"), event,
                Map.of("actor", "acc-1", "role", "secretary", "via", "import"));
        return stories.of(recorded, earlier, NAMES, language);
    }

    private static String lines(Story story) {
        return story.sentence() + "\n" + story.details().stream().map(detail -> "  " + detail + "\n")
                .collect(Collectors.joining())
                + story.changes().stream().map(change -> "  [" + change.what() + ": " + change.before() + " > "
                        + change.after() + "]\n").collect(Collectors.joining());
    }

    private static String approved(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(StoriesTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
