package nl.kroniek.command.body;

import static nl.kroniek.command.Slice.VGG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kroniek.command.Slice;
import nl.kroniek.command.association.Association;
import nl.kroniek.command.association.rules.SetBodyRules;
import nl.kroniek.command.body.discontinue.DiscontinueBody;
import nl.kroniek.command.body.merge.MergeBody;
import nl.kroniek.command.body.minimum.SetMinimumAttendance;
import nl.kroniek.command.body.rename.RenameBody;
import nl.kroniek.command.body.withdraw.WithdrawBodyEnding;
import nl.kroniek.command.decision.Decision;
import nl.kroniek.command.decision.take.TakeDecision;
import nl.kroniek.command.meeting.Meeting;
import nl.kroniek.command.meeting.schedule.ScheduleMeeting;
import nl.kroniek.command.seat.Seat;
import nl.kroniek.command.seat.establish.EstablishSeat;
import nl.kroniek.command.seat.take.TakeSeat;
import nl.kroniek.events.*;
import nl.kroniek.events.association.*;
import nl.kroniek.events.body.*;
import nl.kroniek.events.decision.*;
import nl.kroniek.events.seat.*;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A body gets another name, goes on into another, and has no seats after its end; what is expected of it. */
class BodyLifeTest {

    private static final VagueDate UNKNOWN = VagueDate.unknown();
    private static final VagueDate NEW_YEAR = EdtfDates.parse("2024-01-01");
    private static final BodyId LIBRARIES = new BodyId("bdy-libraries");
    private static final BodyId CULTURE = new BodyId("bdy-culture");
    private static final SeatId SEAT = new SeatId("sea-1");
    private static final Holder SOMEBODY = new Holder.Unnamed("gedeputeerde");

    @Test
    void a_body_gets_another_name_and_the_old_one_is_kept() {
        var known = Slice.of(Body.class).given(body(LIBRARIES, "PHO Bibliotheekwerk", "BIB"));
        Event renamed = new BodyRenamed(VGG, LIBRARIES, "PHO Bibliotheekwerk", "BIB", "PHO Taal", "BIB",
                "taal hoort erbij",
                NEW_YEAR);
        known.when(new RenameBody(VGG, LIBRARIES, "PHO Taal", null, "taal hoort erbij", NEW_YEAR)).records(renamed);
        known.given(renamed).when(new RenameBody(VGG, LIBRARIES, "PHO Taal", "T", null, UNKNOWN)).records(
                new BodyRenamed(VGG, LIBRARIES, "PHO Taal", "BIB", "PHO Taal", "T", null, UNKNOWN));
        known.when(new RenameBody(VGG, LIBRARIES, "PHO Taal", "BIB", null, UNKNOWN))
                .isRefused("the-new-name-must-differ");
        known.when(new RenameBody(VGG, LIBRARIES, " ", null, null, UNKNOWN)).isRefused("a-name-must-be-given");
    }

    @Test
    void a_body_goes_on_into_another_once_and_not_into_itself_or_into_what_has_ended() {
        var known = Slice.of(Body.class)
                .elsewhere(body(CULTURE, "PHO Cultuur", null), body(LIBRARIES, "PHO Bieb", null))
                .given(body(LIBRARIES, "PHO Bieb", null));
        Event merged = new BodyMerged(VGG, LIBRARIES, CULTURE, "weinig onderwerpen", NEW_YEAR);
        known.when(new MergeBody(VGG, LIBRARIES, LIBRARIES, null, NEW_YEAR))
                .isRefused("a-body-must-not-merge-into-itself");
        known.when(new MergeBody(VGG, LIBRARIES, new BodyId("bdy-gone"), null, NEW_YEAR))
                .isRefused("the-body-must-exist");
        known.when(new MergeBody(VGG, LIBRARIES, CULTURE, "weinig onderwerpen", NEW_YEAR)).records(merged);
        known.given(merged).when(new MergeBody(VGG, LIBRARIES, CULTURE, null, NEW_YEAR))
                .isRefused("a-discontinued-body-must-not-be-merged");
        known.when(new DiscontinueBody(VGG, LIBRARIES, NEW_YEAR, null))
                .isRefused("a-discontinued-body-must-not-end-again");
        known.when(new RenameBody(VGG, LIBRARIES, "Anders", null, null, UNKNOWN))
                .isRefused("a-discontinued-body-must-keep-its-name");
        Slice.of(Body.class)
                .elsewhere(body(CULTURE, "PHO Cultuur", null), new BodyDiscontinued(VGG, CULTURE, NEW_YEAR, null))
                .given(body(LIBRARIES, "PHO Bieb", null))
                .when(new MergeBody(VGG, LIBRARIES, CULTURE, null, EdtfDates.parse("2025")))
                .isRefused("the-body-must-still-meet");
    }

    @Test
    void an_end_by_mistake_is_taken_back_and_the_body_goes_on() {
        WithdrawBodyEnding back = new WithdrawBodyEnding(VGG, LIBRARIES, "verkeerd gremium", NEW_YEAR);
        Event merged = new BodyMerged(VGG, LIBRARIES, CULTURE, null, NEW_YEAR);
        Event taken = withdrawn(new BodyEnding.MergedInto(CULTURE));
        var known = Slice.of(Body.class).elsewhere(body(CULTURE, "PHO Cultuur", null))
                .given(body(LIBRARIES, "PHO Bieb", null));
        known.when(back).isRefused("the-body-must-have-ended");
        known.given(merged).when(back).records(taken);
        known.when(new WithdrawBodyEnding(VGG, LIBRARIES, " ", UNKNOWN)).isRefused("a-reason-must-be-given");
        known.given(taken).when(back).isRefused("the-body-must-have-ended");
        known.when(new DiscontinueBody(VGG, LIBRARIES, NEW_YEAR, null))
                .records(new BodyDiscontinued(VGG, LIBRARIES, NEW_YEAR, null));
        known.given(new BodyDiscontinued(VGG, LIBRARIES, NEW_YEAR, null)).when(back)
                .records(withdrawn(new BodyEnding.Discontinued()));
    }

    /** The other one is asked nothing: this body stands by itself again. */
    @Test
    void a_merger_is_taken_back_also_when_the_other_body_ended_meanwhile() {
        Slice.of(Body.class)
                .elsewhere(body(CULTURE, "PHO Cultuur", null), new BodyDiscontinued(VGG, CULTURE, NEW_YEAR, null))
                .given(body(LIBRARIES, "PHO Bieb", null), new BodyMerged(VGG, LIBRARIES, CULTURE, null, NEW_YEAR))
                .when(new WithdrawBodyEnding(VGG, LIBRARIES, "verkeerd gremium", NEW_YEAR))
                .records(withdrawn(new BodyEnding.MergedInto(CULTURE)));
    }

    @Test
    void what_was_recorded_last_is_taken_back_first() {
        Party province = new Party.Described("de provincie");
        Party state = new Party.Described("het rijk");
        WithdrawBodyEnding back = new WithdrawBodyEnding(VGG, LIBRARIES, "verkeerd gremium", NEW_YEAR);
        var known = Slice.of(Body.class).given(body(LIBRARIES, "PHO Bieb", null),
                new BodyHandedOver(VGG, LIBRARIES, province, UNKNOWN, null),
                new BodyHandedOver(VGG, LIBRARIES, state, UNKNOWN, null),
                new BodyDiscontinued(VGG, LIBRARIES, NEW_YEAR, null));
        known.when(back).records(withdrawn(new BodyEnding.Discontinued()));
        known.given(withdrawn(new BodyEnding.Discontinued())).when(back)
                .records(withdrawn(new BodyEnding.HandedOverTo(state)));
        known.given(withdrawn(new BodyEnding.HandedOverTo(state))).when(back)
                .records(withdrawn(new BodyEnding.HandedOverTo(province)));
        known.given(withdrawn(new BodyEnding.HandedOverTo(province))).when(back)
                .isRefused("the-body-must-have-ended");
    }

    @Test
    void a_body_that_goes_on_again_plans_has_seats_and_gets_a_minimum_as_before() {
        Event ended = new BodyDiscontinued(VGG, LIBRARIES, NEW_YEAR, null);
        Event back = withdrawn(new BodyEnding.Discontinued());
        VagueDate later = EdtfDates.parse("2024-02-01");
        var meeting = Slice.of(Meeting.class).elsewhere(body(LIBRARIES, "PHO Bieb", null), ended);
        meeting.when(meeting(later)).isRefused("the-body-must-still-meet");
        meeting.elsewhere(back).when(meeting(later)).result().expectSuccessfulHandlerExecution();
        Slice.of(Seat.class).elsewhere(body(LIBRARIES, "PHO Bieb", null), ended, back).when(seat(LIBRARIES, later))
                .result().expectSuccessfulHandlerExecution();
        Slice.of(Meeting.class).elsewhere(body(LIBRARIES, "PHO Bieb", null), ended,
                withdrawn(new BodyEnding.HandedOverTo(new Party.Described("de provincie")))).when(meeting(later))
                .isRefused("the-body-must-still-meet");
        var minimum = new SetMinimumAttendance(VGG, LIBRARIES, new AttendanceMinimum.Fixed(3), UNKNOWN);
        var body = Slice.of(Body.class).given(body(LIBRARIES, "PHO Bieb", null), ended);
        body.when(minimum).isRefused("a-discontinued-body-must-keep-its-minimum");
        body.given(back).when(minimum).result().expectSuccessfulHandlerExecution();
    }

    @Test
    void a_form_that_was_sent_empty_ends_nothing() {
        var known = Slice.of(Body.class).given(body(LIBRARIES, "PHO Bieb", null));
        known.when(new DiscontinueBody(VGG, LIBRARIES, UNKNOWN, null)).isRefused("the-end-must-say-why-or-when");
        known.when(new DiscontinueBody(VGG, LIBRARIES, UNKNOWN, " ")).isRefused("the-end-must-say-why-or-when");
        known.when(new DiscontinueBody(VGG, LIBRARIES, UNKNOWN, "klaar")).result()
                .expectSuccessfulHandlerExecution();
        known.when(new DiscontinueBody(VGG, LIBRARIES, NEW_YEAR, null)).result()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void after_the_merger_the_old_body_plans_nothing_new_but_what_was_before_may_still_be_recorded() {
        var merged = Slice.of(Meeting.class).elsewhere(body(LIBRARIES, "PHO Bieb", null),
                new BodyMerged(VGG, LIBRARIES, CULTURE, null, NEW_YEAR));
        merged.when(meeting(EdtfDates.parse("2024-02-01"))).isRefused("the-body-must-still-meet");
        merged.when(meeting(EdtfDates.parse("2023-12-01"))).result().expectSuccessfulHandlerExecution();
    }

    @Test
    void seats_end_with_their_body() {
        var ended = Slice.of(Seat.class).elsewhere(body(LIBRARIES, "PHO Bieb", null),
                new BodyMerged(VGG, LIBRARIES, CULTURE, null, NEW_YEAR), body(CULTURE, "PHO Cultuur", null));
        ended.when(seat(LIBRARIES, EdtfDates.parse("2024-02-01"))).isRefused("the-body-must-still-meet");
        ended.when(seat(CULTURE, EdtfDates.parse("2024-02-01"))).result().expectSuccessfulHandlerExecution();
        var held = ended
                .given(new SeatEstablished(VGG, SEAT, new SeatPlace.InBody(LIBRARIES), SeatRole.CHAIR, null, false,
                        UNKNOWN));
        held.when(new TakeSeat(VGG, SEAT, SOMEBODY, EdtfDates.parse("2024-02-01")))
                .isRefused("the-body-must-still-meet");
        held.when(new TakeSeat(VGG, SEAT, SOMEBODY, EdtfDates.parse("2023-02-01")))
                .records(new SeatTaken(VGG, SEAT, SOMEBODY, EdtfDates.parse("2023-02-01")));
    }

    @Test
    void a_decision_after_a_new_name_is_numbered_under_the_new_abbreviation() {
        var renamed = Slice.of(Decision.class).elsewhere(body(CULTURE, "PHO Cultuur", "C"),
                new BodyRenamed(VGG, CULTURE, "PHO Cultuur", "C", "PHO Kunst", "K", null, NEW_YEAR));
        var text = new Resolution(DecisionKind.DECISION, "t", "t", null, List.of(), null);
        var outcome = renamed.when(new TakeDecision(VGG, new DecisionId("dec-1"), new Party.OfBody(CULTURE), null, text,
                EdtfDates.parse("2024-02-01"), null, null, null, null), Map.of("via", "api"));
        outcome.result().expectSuccessfulHandlerExecution();
        assertThat(outcome.numbered()).containsExactly("K 2024");
    }

    @Test
    void an_association_says_what_it_expects_of_a_kind_or_of_one_body_and_takes_it_back() {
        var known = Slice.of(Association.class).elsewhere(body(CULTURE, "PHO Cultuur", null))
                .given(new AssociationRegistered(VGG, "Vereniging", "V"));
        BodyScope councils = new BodyScope.AllOfKind(BodyKind.PORTFOLIO_COUNCIL);
        BodyRules rules = new BodyRules(2, 4, CULTURE, true);
        known.when(new SetBodyRules(VGG, councils, rules, UNKNOWN))
                .records(new BodyRulesSet(VGG, councils, rules, UNKNOWN));
        BodyRules none = new BodyRules(null, null, null, false);
        known.when(new SetBodyRules(VGG, new BodyScope.OneBody(CULTURE), none, UNKNOWN))
                .records(new BodyRulesSet(VGG, new BodyScope.OneBody(CULTURE), none, UNKNOWN));
        known.when(new SetBodyRules(VGG, councils, new BodyRules(4, 2, null, false), UNKNOWN))
                .isRefused("the-most-must-not-be-below-the-fewest");
        known.when(new SetBodyRules(VGG, new BodyScope.OneBody(new BodyId("bdy-gone")),
                new BodyRules(null, null, new BodyId("bdy-no"), false), UNKNOWN))
                .isRefused("the-body-must-exist", "the-body-must-exist");
    }

    private static Event withdrawn(BodyEnding ending) {
        return new BodyEndingWithdrawn(VGG, LIBRARIES, ending, "verkeerd gremium", NEW_YEAR);
    }

    private static ScheduleMeeting meeting(VagueDate on) {
        return new ScheduleMeeting(VGG, new MeetingId("mtg-1"), "PHO", null, on, List.of(LIBRARIES), List.of(),
                List.of(),
                false, List.of(), null, false, null, null, null, null, null, null);
    }

    private static EstablishSeat seat(BodyId body, VagueDate on) {
        return new EstablishSeat(VGG, SEAT, new SeatPlace.InBody(body), SeatRole.STAFF_CHAIR, null, false, on);
    }

    private static Event body(BodyId id, String name, @Nullable String abbreviation) {
        return new BodyEstablished(VGG, id, name, abbreviation, BodyKind.PORTFOLIO_COUNCIL, null, List.of(), List.of(),
                List.of(), Authority.NOT_STATED, null, null, UNKNOWN);
    }
}
