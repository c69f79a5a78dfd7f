package nl.kroniek.query.body.signals;

import static nl.kroniek.events.EventSamples.VGG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.*;
import nl.kroniek.events.association.*;
import nl.kroniek.events.body.*;
import nl.kroniek.events.meeting.*;
import nl.kroniek.events.organisation.OrganisationKind;
import nl.kroniek.events.organisation.OrganisationRegistered;
import nl.kroniek.events.seat.*;
import nl.kroniek.events.series.Recurrence;
import nl.kroniek.events.series.SeriesStarted;
import nl.kroniek.query.Folded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The facts are those of the annual report 2023; the rules are what such an association could agree. */
class BodySignalsTest {

    private static final LocalDate AFTER = LocalDate.of(2024, 3, 22);
    private static final BodyId BOARD = new BodyId("bdy-db");
    private static final BodyId CULTURE = new BodyId("bdy-cultuur");
    private static final BodyId LIBRARIES = new BodyId("bdy-bieb");
    private static final OrganisationId VEENDAM = new OrganisationId("org-veendam");
    private static final OrganisationId PEKELA = new OrganisationId("org-pekela");
    private static final Holder KLEVE = new Holder.OfPerson(new PersonId("per-kleve"), "wethouder",
            new Party.OfOrganisation(VEENDAM));
    private static final BodyRules TWO_TO_FOUR = new BodyRules(2, 4, null, false);
    private static final BodyRules CHAIR_IN_BOARD = new BodyRules(null, null, BOARD, false);
    private static final BodyRules EVERY_MEMBER = new BodyRules(null, null, null, true);

    private final List<Event> year = new ArrayList<>(List.of(new AssociationRegistered(VGG, "Vereniging", "VGG"),
            body(BOARD, BodyKind.EXECUTIVE_BOARD), body(CULTURE, BodyKind.PORTFOLIO_COUNCIL),
            body(LIBRARIES, BodyKind.PORTFOLIO_COUNCIL)));

    BodySignalsTest() {
        held("mtg-cultuur", "2023-11-02", CULTURE);
        held("mtg-bieb", "2023-04-20", LIBRARIES);
        year.add(scheduled("mtg-vooroverleg", "2023-04-03", "mtg-bieb", null, LIBRARIES));
        year.add(new MeetingHeld(VGG, new MeetingId("mtg-vooroverleg"), date("2023-04-03"), null, null));
        year.add(scheduled("mtg-afgezegd", "2023-09-21", null, null, LIBRARIES));
        year.add(new MeetingCancelled(VGG, new MeetingId("mtg-afgezegd"),
                List.of(new Reason(ReasonCategory.NOTHING_TO_DISCUSS, null)), null, null, List.of(),
                VagueDate.unknown()));
        seat("sea-db-veendam", BOARD, SeatRole.MEMBER, VEENDAM);
        year.add(new SeatTaken(VGG, new SeatId("sea-db-veendam"), KLEVE, date("../2023-05-23")));
        year.add(new SeatVacated(VGG, new SeatId("sea-db-veendam"), KLEVE, date("2023-12-11")));
        seat("sea-vz-cultuur", CULTURE, SeatRole.CHAIR, null);
        year.add(new SeatTaken(VGG, new SeatId("sea-vz-cultuur"), KLEVE, VagueDate.unknown()));
    }

    @Test
    void without_rules_nothing_is_pointed_out() {
        assertThat(now()).isEmpty();
    }

    @Test
    void a_council_that_met_once_met_too_seldom_and_a_cancelled_meeting_or_a_preparation_counts_for_nothing() {
        councils(TWO_TO_FOUR);
        assertThat(now()).containsExactly(new BodySignal.TooFew(LIBRARIES, 2023, 1, 0, false, TWO_TO_FOUR),
                new BodySignal.TooFew(CULTURE, 2023, 1, 0, false, TWO_TO_FOUR));
    }

    @Test
    void a_joint_meeting_counts_for_both_and_then_twice_is_enough() {
        councils(TWO_TO_FOUR);
        held("mtg-samen", "2023-12-01", CULTURE, LIBRARIES);
        assertThat(now()).isEmpty();
    }

    @Test
    void five_times_is_too_often_and_four_is_not() {
        councils(new BodyRules(1, 4, null, false));
        List.of("2023-01", "2023-02", "2023-03").forEach(month -> held("mtg-" + month, month, CULTURE));
        assertThat(now()).isEmpty();
        held("mtg-vijf", "2023-06-01", CULTURE);
        assertThat(now()).singleElement().isInstanceOfSatisfying(BodySignal.TooMany.class,
                signal -> assertThat(signal.held()).isEqualTo(5));
    }

    @Test
    void what_may_have_been_held_a_series_and_a_record_of_several_sittings_leave_room_for_doubt() {
        one(CULTURE, TWO_TO_FOUR);
        assertThat(now()).hasSize(1);
        assertThat(nowWith(scheduled("mtg-open", "2023-05-01", null, null, CULTURE))).isEmpty();
        assertThat(nowWith(new SeriesStarted(VGG, new SeriesId("ser-1"), "Kerngroep", null, List.of(CULTURE),
                new Recurrence.Every(2, Recurrence.Unit.WEEK), date("2023")))).isEmpty();
        assertThat(nowWith(scheduled("mtg-cultuur-2", "2023-05", null, Figure.several(), CULTURE),
                new MeetingHeld(VGG, new MeetingId("mtg-cultuur-2"), date("2023-05"), null, null))).isEmpty();
    }

    @Test
    void a_year_that_runs_is_too_short_only_when_what_is_planned_does_not_reach_the_rule() {
        one(CULTURE, TWO_TO_FOUR);
        LocalDate september = LocalDate.of(2023, 9, 1);
        List<Event> planned = new ArrayList<>(year);
        planned.removeIf(event -> event instanceof MeetingHeld of && of.meeting().value().equals("mtg-cultuur"));
        assertThat(BodySignals.on(september, Folded.given(planned)).now())
                .containsExactly(new BodySignal.TooFew(CULTURE, 2023, 0, 1, true, TWO_TO_FOUR));
        planned.add(scheduled("mtg-december", "2023-12", null, null, CULTURE));
        assertThat(BodySignals.on(september, Folded.given(planned)).now()).isEmpty();
    }

    @Test
    void of_years_of_which_the_registry_knows_nothing_it_says_nothing() {
        one(CULTURE, TWO_TO_FOUR);
        assertThat(BodySignals.on(LocalDate.of(2026, 11, 22), Folded.given(year)).now())
                .extracting(signal -> ((BodySignal.TooFew) signal).year()).containsExactly(2023);
    }

    @Test
    void a_rule_counts_from_its_date_and_the_rule_of_one_body_goes_before_that_of_its_kind() {
        rule(new BodyScope.OneBody(CULTURE), TWO_TO_FOUR, date("2024"));
        assertThat(now()).isEmpty();
        rule(new BodyScope.OneBody(CULTURE), TWO_TO_FOUR, date("2023"));
        assertThat(now()).hasSize(1);
        councils(TWO_TO_FOUR);
        rule(new BodyScope.OneBody(CULTURE), new BodyRules(1, null, null, false), VagueDate.unknown());
        assertThat(now()).extracting(BodySignal::body).containsExactly(LIBRARIES);
    }

    @Test
    void rules_that_were_taken_back_point_nothing_out() {
        councils(TWO_TO_FOUR);
        councils(new BodyRules(null, null, null, false));
        assertThat(now()).isEmpty();
    }

    @Test
    void a_body_that_ended_within_the_year_had_less_time() {
        one(CULTURE, TWO_TO_FOUR);
        assertThat(nowWith(new BodyDiscontinued(VGG, CULTURE, date("2023-11-30"), null))).isEmpty();
        assertThat(nowWith(new BodyDiscontinued(VGG, CULTURE, date("2024-01-15"), null))).hasSize(1);
    }

    @Test
    void what_others_organise_does_not_follow_a_rule_for_its_kind() {
        BodyId theirs = new BodyId("bdy-werk");
        year.add(new BodyEstablished(VGG, theirs, "PHO Werk", null, BodyKind.PORTFOLIO_COUNCIL, null,
                List.of(new Party.Described("Werk in Zicht")), List.of(), List.of(), Authority.NOT_STATED, null, null,
                VagueDate.unknown()));
        councils(TWO_TO_FOUR);
        assertThat(now()).extracting(BodySignal::body).doesNotContain(theirs);
        one(theirs, TWO_TO_FOUR);
        assertThat(now()).extracting(BodySignal::body).contains(theirs);
    }

    /** She left the board on 11 December 2023 and went on as chair of the council. */
    @Test
    void a_chair_who_left_the_board_is_pointed_out_from_that_day_and_an_unknown_chair_too() {
        councils(CHAIR_IN_BOARD);
        var chronicle = Folded.given(year);
        assertThat(BodySignals.on(LocalDate.of(2023, 12, 10), chronicle).now())
                .containsExactly(new BodySignal.ChairUnknown(LIBRARIES, BOARD));
        assertThat(BodySignals.on(LocalDate.of(2023, 12, 11), chronicle).now()).containsExactly(
                new BodySignal.ChairUnknown(LIBRARIES, BOARD), new BodySignal.ChairElsewhere(CULTURE, KLEVE, BOARD));
    }

    @Test
    void every_member_without_a_seat_is_named_and_a_vacant_seat_is_a_seat() {
        for (OrganisationId member : List.of(VEENDAM, PEKELA)) {
            year.add(new OrganisationRegistered(VGG, member, member.value(), OrganisationKind.MUNICIPALITY));
            year.add(new MemberJoined(VGG, member, VagueDate.unknown()));
        }
        one(BOARD, EVERY_MEMBER);
        assertThat(now()).containsExactly(new BodySignal.MembersWithoutSeat(BOARD, List.of(PEKELA)));
        seat("sea-db-pekela", BOARD, SeatRole.MEMBER, PEKELA);
        assertThat(now()).isEmpty();
    }

    private List<BodySignal> now() {
        return BodySignals.on(AFTER, Folded.given(year)).now();
    }

    private List<BodySignal> nowWith(Event... more) {
        List<Event> all = new ArrayList<>(year);
        all.addAll(List.of(more));
        return BodySignals.on(AFTER, Folded.given(all)).now();
    }

    private void councils(BodyRules rules) {
        rule(new BodyScope.AllOfKind(BodyKind.PORTFOLIO_COUNCIL), rules, VagueDate.unknown());
    }

    private void one(BodyId body, BodyRules rules) {
        rule(new BodyScope.OneBody(body), rules, VagueDate.unknown());
    }

    private void rule(BodyScope scope, BodyRules rules, VagueDate on) {
        year.add(new BodyRulesSet(VGG, scope, rules, on));
    }

    private void held(String id, String on, BodyId... bodies) {
        year.add(scheduled(id, on, null, null, bodies));
        year.add(new MeetingHeld(VGG, new MeetingId(id), date(on), null, null));
    }

    private void seat(String id, BodyId body, SeatRole role, @Nullable OrganisationId of) {
        year.add(new SeatEstablished(VGG, new SeatId(id), new SeatPlace.InBody(body), role,
                of == null ? null : new Party.OfOrganisation(of), false, VagueDate.unknown()));
    }

    private static Event scheduled(String id, String on, @Nullable String prepares, @Nullable Figure count,
            BodyId... bodies) {
        return new MeetingScheduled(VGG, new MeetingId(id), "PHO", null, date(on), List.of(bodies), List.of(),
                List.of(),
                false, List.of(), null, false, count, prepares == null ? null : new MeetingId(prepares), null);
    }

    private static Event body(BodyId id, BodyKind kind) {
        return new BodyEstablished(VGG, id, id.value(), null, kind, null, List.of(new Party.OfAssociation(VGG)),
                List.of(), List.of(), Authority.NOT_STATED, null, null, VagueDate.unknown());
    }

    private static VagueDate date(String edtf) {
        return EdtfDates.parse(edtf);
    }
}
