package nl.kroniek.command;

import static nl.kroniek.command.Slice.VGG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kroniek.command.association.Association;
import nl.kroniek.command.association.admit.AdmitMember;
import nl.kroniek.command.association.register.RegisterAssociation;
import nl.kroniek.command.body.Body;
import nl.kroniek.command.body.discontinue.DiscontinueBody;
import nl.kroniek.command.body.handover.HandOverBody;
import nl.kroniek.command.decision.Decision;
import nl.kroniek.command.decision.propose.ProposeDecision;
import nl.kroniek.command.decision.revoke.RevokeDecision;
import nl.kroniek.command.decision.study.StudyDecision;
import nl.kroniek.command.decision.take.TakeDecision;
import nl.kroniek.command.document.Document;
import nl.kroniek.command.document.link.LinkDocument;
import nl.kroniek.command.plan.Plan;
import nl.kroniek.command.plan.draft.DraftPlan;
import nl.kroniek.command.plan.end.EndActivity;
import nl.kroniek.command.plan.report.ReportActivity;
import nl.kroniek.command.reference.SeatHolders;
import nl.kroniek.command.remark.Remark;
import nl.kroniek.command.remark.make.MakeRemark;
import nl.kroniek.command.remark.retract.RetractRemark;
import nl.kroniek.command.seat.Seat;
import nl.kroniek.command.seat.take.TakeSeat;
import nl.kroniek.command.seat.vacate.VacateSeat;
import nl.kroniek.command.seat.withdraw.WithdrawSeat;
import nl.kroniek.command.series.Series;
import nl.kroniek.command.series.start.StartSeries;
import nl.kroniek.events.*;
import nl.kroniek.events.association.AssociationRegistered;
import nl.kroniek.events.association.MemberJoined;
import nl.kroniek.events.body.*;
import nl.kroniek.events.decision.*;
import nl.kroniek.events.meeting.MeetingEnteredByMistake;
import nl.kroniek.events.meeting.MeetingReinstated;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.organisation.OrganisationKind;
import nl.kroniek.events.organisation.OrganisationRegistered;
import nl.kroniek.events.plan.*;
import nl.kroniek.events.remark.*;
import nl.kroniek.events.seat.*;
import nl.kroniek.events.seat.SeatWithdrawn;
import nl.kroniek.events.series.Recurrence;
import org.junit.jupiter.api.Test;

/** The rules of the other features, each with what it lets through and what it refuses. */
class SlicesTest {

    private static final VagueDate ON = VagueDate.unknown();
    private static final VagueDate DAY = EdtfDates.parse("2023-06-29");
    private static final BodyId BODY = new BodyId("bdy-db");
    private static final OrganisationId VEENDAM = new OrganisationId("org-veendam");
    private static final Event KNOWN = new OrganisationRegistered(VGG, VEENDAM, "Veendam",
            OrganisationKind.MUNICIPALITY);
    private static final DecisionId DECISION = new DecisionId("dec-1");
    private static final PlanId PLAN = new PlanId("pln-1");
    private static final ActivityId ACTIVITY = new ActivityId("act-1");
    private static final Resolution RESOLUTION = new Resolution(DecisionKind.DECISION, "Annotaties",
            "Alleen op afroep.",
            null, List.of(), null);

    @Test
    void an_association_has_a_plain_slug_of_its_own() {
        Slice.of(Association.class).when(register("vdg")).records(
                new AssociationRegistered(new AssociationId("vdg"), "Vereniging", "V"));
        Slice.of(Association.class).when(register("actuator")).isRefused("the-slug-must-not-be-reserved");
        Slice.of(Association.class).when(register("v1")).isRefused("the-slug-must-not-be-reserved");
        Slice.of(Association.class).when(register("Groningen!")).isRefused("the-slug-must-be-short-and-plain");
    }

    @Test
    void a_member_joins_once() {
        Event registered = new AssociationRegistered(VGG, "Vereniging", "V");
        Event joined = new MemberJoined(VGG, VEENDAM, ON);
        var known = Slice.of(Association.class).elsewhere(KNOWN).given(registered);
        known.when(new AdmitMember(VGG, VEENDAM, ON)).records(joined);
        known.given(joined).when(new AdmitMember(VGG, VEENDAM, ON)).isRefused("a-member-must-not-join-twice");
        Slice.of(Association.class).given(registered).when(new AdmitMember(VGG, VEENDAM, ON))
                .isRefused("the-organisation-must-exist");
    }

    @Test
    void a_body_ends_once_and_then_goes_nowhere() {
        Event ended = new BodyDiscontinued(VGG, BODY, DAY, null);
        var ending = Slice.of(Body.class).given(body(Authority.BINDING));
        ending.when(new DiscontinueBody(VGG, BODY, DAY, null)).records(ended);
        ending.given(ended).when(new DiscontinueBody(VGG, BODY, DAY, null))
                .isRefused("a-discontinued-body-must-not-end-again");
        Party province = new Party.Described("de provincie");
        Slice.of(Body.class).given(body(Authority.BINDING)).when(new HandOverBody(VGG, BODY, province, ON, "hun taak"))
                .records(new BodyHandedOver(VGG, BODY, province, ON, "hun taak"));
        ending.when(new HandOverBody(VGG, BODY, province, ON, null))
                .isRefused("a-discontinued-body-must-not-be-handed-over");
    }

    @Test
    void two_may_hold_a_seat_but_nobody_twice_and_only_a_holder_leaves() {
        SeatId seat = new SeatId("sea-1");
        Holder one = new Holder.OfFunction("secretaris", null);
        Holder two = new Holder.Unnamed("gedeputeerde");
        var vacant = Slice.of(Seat.class).given(
                new SeatEstablished(VGG, seat, new SeatPlace.InBody(BODY), SeatRole.MEMBER, null, false, ON));
        vacant.when(new VacateSeat(VGG, seat, one, DAY)).isRefused("the-holder-must-sit-there");
        var held = vacant.given(new SeatTaken(VGG, seat, one, ON));
        held.when(new TakeSeat(VGG, seat, two, DAY)).records(new SeatTaken(VGG, seat, two, DAY));
        held.when(new TakeSeat(VGG, seat, one, DAY)).isRefused("the-holder-must-not-sit-there-already");
        held.when(new VacateSeat(VGG, seat, one, DAY)).records(new SeatVacated(VGG, seat, one, DAY));
    }

    @Test
    void on_a_seat_that_was_a_mistake_nobody_sits() {
        SeatId seat = new SeatId("sea-1");
        Holder one = new Holder.OfFunction("secretaris", null);
        var held = Slice.of(Seat.class).given(
                new SeatEstablished(VGG, seat, new SeatPlace.InBody(BODY), SeatRole.MEMBER, null, false, ON),
                new SeatTaken(VGG, seat, one, ON));
        held.when(new WithdrawSeat(VGG, seat, " ", ON)).isRefused("a-reason-must-be-given");
        Event mistake = new SeatWithdrawn(VGG, seat, "stond er al", DAY);
        held.when(new WithdrawSeat(VGG, seat, "stond er al", DAY)).records(mistake);
        held.given(mistake);
        held.when(new WithdrawSeat(VGG, seat, "nog eens", DAY)).isRefused("the-seat-must-be-real");
        held.when(new VacateSeat(VGG, seat, one, DAY)).isRefused("the-seat-must-be-real");
        held.when(new TakeSeat(VGG, seat, new Holder.Unnamed("gedeputeerde"), DAY)).isRefused("the-seat-must-be-real");
        SeatHolders holders = SeatHolders.of(List.of(
                new SeatEstablished(VGG, seat, new SeatPlace.InBody(BODY), SeatRole.MEMBER, null, false, ON),
                new SeatTaken(VGG, seat, one, ON)));
        assertThat(holders.in(BODY)).isEqualTo(1);
        assertThat(SeatHolders.of(List.of(
                new SeatEstablished(VGG, seat, new SeatPlace.InBody(BODY), SeatRole.MEMBER, null, false, ON),
                new SeatTaken(VGG, seat, one, ON), new SeatWithdrawn(VGG, seat, "stond er al", DAY))).in(BODY))
                .isZero();
    }

    @Test
    void a_decision_of_a_body_on_a_known_day_is_numbered_but_not_when_it_is_imported() {
        var board = Slice.of(Decision.class).elsewhere(body(Authority.BINDING));
        assertThat(board.when(take(DAY), Map.of("via", "api")).records(taken(DAY)).numbered())
                .containsExactly("DB 2023");
        assertThat(Slice.of(Decision.class).elsewhere(body(Authority.BINDING)).when(take(DAY), Map.of("via", "import"))
                .records(taken(DAY)).numbered()).isEmpty();
        VagueDate vague = EdtfDates.parse("2023-06");
        assertThat(Slice.of(Decision.class).elsewhere(body(Authority.BINDING)).when(take(vague), Map.of("via", "api"))
                .records(taken(vague)).numbered()).isEmpty();
    }

    @Test
    void nothing_comes_out_of_a_meeting_that_was_entered_by_mistake() {
        MeetingId meeting = new MeetingId("mtg-1");
        Event planned = new MeetingScheduled(VGG, meeting, "PHO", null, DAY, List.of(), List.of(), List.of(), false,
                List.of(), null, false, null, null, null);
        Event mistake = new MeetingEnteredByMistake(VGG, meeting, "dubbel", DAY);
        Party us = new Party.Described("het bestuur");
        for (Command command : List.of(
                new TakeDecision(VGG, DECISION, us, null, RESOLUTION, DAY, null, null, meeting, null),
                new ProposeDecision(VGG, DECISION, us, RESOLUTION, DAY, null, meeting),
                new StudyDecision(VGG, DECISION, us, RESOLUTION, DAY, null, meeting))) {
            Slice.of(Decision.class).elsewhere(planned, mistake).when(command)
                    .isRefused("the-meeting-must-have-been-real");
            Slice.of(Decision.class).elsewhere(planned).when(command).result().expectSuccessfulHandlerExecution();
            Slice.of(Decision.class).elsewhere(planned, mistake, new MeetingReinstated(VGG, meeting, "toch", DAY))
                    .when(command).result().expectSuccessfulHandlerExecution();
        }
    }

    @Test
    void only_advice_keeps_a_body_from_deciding() {
        Slice.of(Decision.class).elsewhere(body(Authority.ADVISORY)).when(take(DAY))
                .isRefused("an-advisory-body-must-not-decide");
        Slice.of(Decision.class).elsewhere(body(Authority.NOT_STATED)).when(take(DAY)).records(taken(DAY));
    }

    @Test
    void a_decision_is_revoked_once_by_another() {
        var taken = Slice.of(Decision.class).elsewhere(body(Authority.BINDING)).given(taken(DAY));
        taken.when(new RevokeDecision(VGG, DECISION, null, "achterhaald", ON))
                .records(new DecisionRevoked(VGG, DECISION, null, "achterhaald", ON));
        taken.when(new RevokeDecision(VGG, DECISION, DECISION, "achterhaald", ON))
                .isRefused("a-decision-must-not-replace-itself");
        taken.given(new DecisionRevoked(VGG, DECISION, null, "achterhaald", ON))
                .when(new RevokeDecision(VGG, DECISION, null, "achterhaald", ON))
                .isRefused("a-revoked-decision-must-not-be-revoked-again");
        Slice.of(Decision.class)
                .given(new DecisionProposed(VGG, DECISION, new Party.OfAssociation(VGG), RESOLUTION, ON, null, null))
                .when(new RevokeDecision(VGG, DECISION, null, "achterhaald", ON))
                .isRefused("a-decision-must-be-taken-before-it-is-revoked");
    }

    @Test
    void a_decision_does_not_end_before_it_begins() {
        Slice.of(Decision.class).elsewhere(body(Authority.BINDING))
                .when(new TakeDecision(VGG, DECISION, new Party.OfBody(BODY), null, RESOLUTION, DAY,
                        EdtfDates.parse("2024"), EdtfDates.parse("2023"), null, null))
                .isRefused("the-end-must-not-come-before-the-beginning");
    }

    @Test
    void a_report_is_about_an_activity_of_the_plan_and_amber_is_explained() {
        var plan = Slice.of(Plan.class).given(new PlanDrafted(VGG, PLAN, 2023, "Jaarplan", ON));
        plan.when(report(new Light.Absent(), null)).isRefused("the-activity-must-stand-in-the-plan");
        plan.given(planned());
        Light amber = new Light.Range(LightColour.AMBER, LightColour.GREEN);
        plan.when(report(amber, null)).isRefused("amber-and-red-must-be-explained");
        plan.when(report(new Light.One(LightColour.RED), new Explanation("a", " ", "c")))
                .isRefused("amber-and-red-must-be-explained");
        plan.when(report(new Light.One(null), null)).result().expectSuccessfulHandlerExecution();
        plan.when(report(amber, new Explanation("a", "b", "c"))).result().expectSuccessfulHandlerExecution();
    }

    @Test
    void a_year_has_one_plan_and_an_activity_ends_once() {
        Event drafted = new PlanDrafted(VGG, PLAN, 2023, "Jaarplan", ON);
        Slice.of(Plan.class).elsewhere(drafted).when(new DraftPlan(VGG, new PlanId("pln-2"), 2023, "Nog een", ON))
                .isRefused("the-year-must-not-have-a-plan-yet");
        Slice.of(Plan.class).given(drafted, planned(), new ActivityEnded(VGG, PLAN, ACTIVITY, ON, null))
                .when(new EndActivity(VGG, PLAN, ACTIVITY, ON, null)).isRefused("an-ended-activity-must-stay-ended");
    }

    @Test
    void a_link_is_a_web_address_with_a_real_hash() {
        Slice.of(Document.class).when(link("javascript:alert(1)", null))
                .isRefused("an-address-must-be-a-web-address");
        Slice.of(Document.class).when(link("https://example.org/x", "ABC"))
                .isRefused("a-hash-must-be-sixty-four-hex-digits");
        Slice.of(Document.class).when(link("https://example.org/x", "0".repeat(64))).result()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_remark_says_something_about_what_exists_and_is_retracted_once() {
        RemarkId remark = new RemarkId("rem-1");
        var known = Slice.of(Remark.class).elsewhere(body(Authority.BINDING));
        known.when(new MakeRemark(VGG, remark, Subject.of(BODY), RemarkKind.NOTE, null, null, List.of()))
                .isRefused("a-remark-must-say-something");
        known.when(new MakeRemark(VGG, remark, Subject.of(BODY), RemarkKind.SOURCE, null, null, List.of(315)))
                .records(new RemarkMade(VGG, remark, Subject.of(BODY), RemarkKind.SOURCE, null, null, List.of(315)));
        known.when(new MakeRemark(VGG, remark, new Subject("mtg-no"), RemarkKind.NOTE, "zie @{per-no} en @{mtg-1}",
                null, List.of())).isRefused("the-subject-must-exist", "the-person-must-exist",
                        "a-mention-must-name-a-person");
        known.given(new RemarkMade(VGG, remark, Subject.of(BODY), RemarkKind.NOTE, "x", null, List.of()),
                new RemarkRetracted(VGG, remark, "nagevraagd")).when(new RetractRemark(VGG, remark, "nog eens"))
                .isRefused("a-retracted-remark-must-not-be-retracted-again");
    }

    @Test
    void a_rhythm_counts_from_one() {
        Slice.of(Series.class).when(new StartSeries(VGG, new SeriesId("ser-1"), "Kerngroep", null, List.of(),
                new Recurrence.Every(0, Recurrence.Unit.WEEK), ON)).isRefused("a-rhythm-must-count-from-one");
    }

    private static RegisterAssociation register(String slug) {
        return new RegisterAssociation(new AssociationId(slug), "Vereniging", "V");
    }

    private static Event body(Authority authority) {
        return new BodyEstablished(VGG, BODY, "Dagelijks bestuur", "DB", BodyKind.EXECUTIVE_BOARD, null, List.of(),
                List.of(), List.of(), authority, null, null, ON);
    }

    private static TakeDecision take(VagueDate on) {
        return new TakeDecision(VGG, DECISION, new Party.OfBody(BODY), null, RESOLUTION, on, null, null, null, null);
    }

    private static Event taken(VagueDate on) {
        return new DecisionTaken(VGG, DECISION, new Party.OfBody(BODY), Standing.RESOLVED, RESOLUTION, on, null, null,
                null, null);
    }

    private static Event planned() {
        return new ActivityPlanned(VGG, PLAN, ACTIVITY, null, "Cultuur", "Cultuur", "PHO", "afstemmen", List.of(), null,
                List.of(), List.of(), List.of(), List.of(), List.of(), null);
    }

    private static ReportActivity report(Light light, @org.jspecify.annotations.Nullable Explanation explanation) {
        return new ReportActivity(VGG, PLAN, ACTIVITY, Half.FIRST, List.of(), light, explanation, null, ON);
    }

    private static LinkDocument link(String address, @org.jspecify.annotations.Nullable String hash) {
        return new LinkDocument(VGG, new DocumentId("doc-1"), "Jaarverslag", "verslag", ON, null, null, address, hash,
                List.of());
    }
}
