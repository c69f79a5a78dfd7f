package nl.kroniek.query.web;

import java.time.LocalTime;
import java.util.List;
import nl.kroniek.events.association.MemberJoined;
import nl.kroniek.events.body.AttendanceMinimum;
import nl.kroniek.events.body.MinimumAttendanceSet;
import nl.kroniek.events.invitation.Answer;
import nl.kroniek.events.invitation.Invitation;
import nl.kroniek.events.invitation.InvitationAnswered;
import nl.kroniek.events.invitation.InvitationWithdrawn;
import nl.kroniek.events.invitation.Invitee;
import nl.kroniek.events.invitation.ParticipantsInvited;
import nl.kroniek.events.*;
import nl.kroniek.events.access.Role;
import nl.kroniek.events.access.RoleGranted;
import nl.kroniek.events.agenda.*;
import nl.kroniek.events.association.AssociationRegistered;
import nl.kroniek.events.attendance.*;
import nl.kroniek.events.body.*;
import nl.kroniek.events.decision.*;
import nl.kroniek.events.document.DocumentLinked;
import nl.kroniek.events.meeting.*;
import nl.kroniek.events.organisation.*;
import nl.kroniek.events.person.*;
import nl.kroniek.events.plan.*;
import nl.kroniek.events.remark.*;
import nl.kroniek.events.seat.*;
import nl.kroniek.events.series.*;
import org.jspecify.annotations.Nullable;

/** A small year of one association, and a second association that nobody here may read. */
final class SmallYear {

    static final AssociationId OURS = new AssociationId("ons");
    static final AssociationId THEIRS = new AssociationId("hun");
    static final BodyId BOARD = new BodyId("bdy-bestuur");
    static final BodyId LIBRARIES = new BodyId("bdy-bieb");
    static final BodyId ENDED = new BodyId("bdy-gestopt");
    static final OrganisationId TOWN = new OrganisationId("org-stad");
    static final OrganisationId NATIONAL = new OrganisationId("org-land");
    static final PersonId ALDERMAN = new PersonId("per-wethouder");
    static final MeetingId CANCELLED = new MeetingId("mtg-afgezegd");
    static final MeetingId HELD = new MeetingId("mtg-gehouden");
    static final MeetingId POSTPONED = new MeetingId("mtg-uitgesteld");
    static final MeetingId VAGUE = new MeetingId("mtg-vaag");
    static final MeetingId NOT_HELD = new MeetingId("mtg-niet");
    static final MeetingId BOARD_MEETING = new MeetingId("mtg-bestuur");
    static final MeetingId JOINT = new MeetingId("mtg-samen");
    static final SeriesId SERIES = new SeriesId("ser-kerngroep");
    static final SeriesId ENDED_SERIES = new SeriesId("ser-toen");
    static final DecisionId DECISION = new DecisionId("dec-een");
    static final DecisionId UNDATED = new DecisionId("dec-twee");
    static final PlanId PLAN = new PlanId("pln-2023");
    static final ActivityId ACTIVITY = new ActivityId("act-bieb");
    static final ActivityId OTHER_ACTIVITY = new ActivityId("act-los");
    static final DocumentId REPORT = new DocumentId("doc-verslag");
    static final SeatId BOARD_SEAT = new SeatId("sea-bestuur");
    static final SeatId CHAIR = new SeatId("sea-voorzitter");
    static final SeatId COMMITTEE_SEAT = new SeatId("sea-commissie");

    static final AccountId ACCOUNT = new AccountId("acc-anna");

    private static final Party US = new Party.OfAssociation(OURS);
    private static final Holder KLEVE = new Holder.OfPerson(ALDERMAN, "wethouder", new Party.OfOrganisation(TOWN));

    private static final AgendaItem HOUSING = item("Huisvesting");

    private SmallYear() {}

    static List<Event> events() {
        return List.of(
                new AssociationRegistered(THEIRS, "Hun Vereniging", "HUN"),
                new AssociationRegistered(OURS, "Onze Vereniging", "OV"),
                new OrganisationRegistered(OURS, TOWN, "Stad", OrganisationKind.MUNICIPALITY),
                new OrganisationRegistered(OURS, NATIONAL, "VNG", OrganisationKind.NATIONAL_ASSOCIATION),
                new PersonRegistered(OURS, ALDERMAN, new SealedText("", "")),
                body(BOARD, "Dagelijks Bestuur", BodyKind.EXECUTIVE_BOARD),
                body(LIBRARIES, "PHO Bibliotheekwerk", BodyKind.PORTFOLIO_COUNCIL),
                body(ENDED, "Werkgroep Toen", BodyKind.THEME_MEETING),
                new BodyDiscontinued(OURS, ENDED, date("2023-02-01"), "klaar"),
                new SeatEstablished(OURS, BOARD_SEAT, new SeatPlace.InBody(BOARD), SeatRole.MEMBER, null, false,
                        VagueDate.unknown()),
                new SeatTaken(OURS, BOARD_SEAT, KLEVE, date("../2023-05-23")),
                new SeatVacated(OURS, BOARD_SEAT, KLEVE, date("2023-12-11")),
                new SeatEstablished(OURS, CHAIR, new SeatPlace.InBody(LIBRARIES), SeatRole.CHAIR, null, false,
                        VagueDate.unknown()),
                new SeatTaken(OURS, CHAIR, KLEVE, VagueDate.unknown()),
                new SeatEstablished(OURS, COMMITTEE_SEAT, new SeatPlace.InCommittee("Financiën", "FIN", NATIONAL),
                        SeatRole.MEMBER, US, true, VagueDate.unknown()),
                meeting(HELD, "Ledenavond <script>alert(1)</script>", "2023-09-07", LIBRARIES),
                new MeetingHeld(OURS, HELD, date("2023-09-07"), Figure.about(35), null),
                meeting(CANCELLED, "PHO Bibliotheekwerk", "2023-09-21", LIBRARIES),
                new MeetingCancelled(OURS, CANCELLED, List.of(new Reason(ReasonCategory.NOTHING_TO_DISCUSS, null)),
                        null, null, List.of(new FollowUp.BeingExplored("samen met PHO Cultuur", null),
                                new FollowUp.CarriedOver("huisvesting", JOINT)),
                        VagueDate.unknown()),
                new MeetingScheduled(OURS, JOINT, "Samen over huisvesting", null,
                        date("2023-11-02").at(LocalTime.of(14, 30)),
                        List.of(LIBRARIES, BOARD), List.of(), List.of(), false, List.of(), null, false, null, null,
                        null),
                meeting(POSTPONED, "Werkbezoek", "2023-09-28", LIBRARIES),
                new MeetingPostponed(OURS, POSTPONED, date("2023-09-28"), date("2024"),
                        List.of(new Reason(ReasonCategory.WEATHER, null),
                                new Reason(ReasonCategory.POLITICAL_CHANGE, "val van het kabinet")),
                        VagueDate.unknown()),
                meeting(VAGUE, "Overleg zonder dag", "2023-09", LIBRARIES),
                meeting(NOT_HELD, "Niet gehouden overleg", "2023-10-01", LIBRARIES),
                new MeetingNotHeld(OURS, NOT_HELD, date("2023-10-01"), null),
                meeting(BOARD_MEETING, "Vergadering DB", "2023-10-19", BOARD),
                new MeetingHeld(OURS, BOARD_MEETING, date("2023-10-19"), null, "goed bezocht"),
                new AttendanceRecorded(OURS, BOARD_MEETING, null, List.of(
                        new AttendanceLine(new Attendee.OfHolder(KLEVE, null), Presence.PRESENT, null,
                                LocalTime.of(14, 15), null),
                        new AttendanceLine(new Attendee.OfHolder(new Holder.OfFunction("secretaris", null), null),
                                Presence.EXCUSED, null, null, null))),
                new SeriesStarted(OURS, ENDED_SERIES, "Toenoverleg", null, List.of(), new Recurrence.OnCall(),
                        date("2023-01-10")),
                new SeriesEnded(OURS, ENDED_SERIES, date("2023-02-01"), null),
                new SeriesStarted(OURS, SERIES, "Kerngroep", null, List.of(LIBRARIES),
                        new Recurrence.Every(2, Recurrence.Unit.WEEK), date("2023")),
                new DecisionTaken(OURS, DECISION, new Party.OfBody(BOARD), Standing.RESOLVED,
                        new Resolution(DecisionKind.DECISION, "Annotaties op afroep",
                                "Het bureau werkt voor @{per-wethouder} alleen nog op afroep.", "Veel werk.",
                                List.of(), null),
                        date("2023-10-19"), null, null, BOARD_MEETING, null),
                new DecisionPutUnderStudy(OURS, UNDATED, US,
                        new Resolution(DecisionKind.AGREEMENT, "Bezien of het kan", "Het wordt bezien.", null,
                                List.of("overleg"), null),
                        date("2023").as("jaarverslag 2023, zonder datum"), null, null),
                new PlanDrafted(OURS, PLAN, 2023, "Jaarplan 2023", date("2023")),
                activity(ACTIVITY, "Bibliotheekwerk", new Target(1, Target.Comparison.EXACTLY)),
                activity(OTHER_ACTIVITY, "Vacatures VNG", null),
                new ActivityReported(OURS, PLAN, ACTIVITY, Half.SECOND,
                        List.of(new ReportLine("De ledenavond was er.",
                                List.of(new LineLink(Subject.of(HELD), true))),
                                new ReportLine("Het PHO ging niet door.",
                                        List.of(new LineLink(Subject.of(CANCELLED), false)))),
                        new Light.One(null), null, "een los streepje", date("2023")),
                new ActivityReported(OURS, PLAN, OTHER_ACTIVITY, Half.FIRST, List.of(),
                        new Light.Range(LightColour.AMBER, LightColour.GREEN),
                        new Explanation("weinig kandidaten", "een lege zetel", "zorg gemeld"), null, date("2023")),
                new ActivityListKept(OURS, PLAN, ACTIVITY, ActivityList.STAFF_MEETINGS,
                        List.of(new ReportLine("7 september", List.of())), date("2023")),
                new DocumentLinked(OURS, REPORT, "Jaarverslag 2023", "jaarverslag", date("2024-03-21"), null, null,
                        "javascript:alert(2)", null, List.of(Subject.of(CANCELLED))),
                new RemarkMade(OURS, new RemarkId("rem-een"), Subject.of(CANCELLED), RemarkKind.SOURCE, null, REPORT,
                        List.of(740)),
                new RemarkMade(OURS, new RemarkId("rem-twee"), Subject.of(ACTIVITY), RemarkKind.CLAIM,
                        "De tekst zegt vier, de lijst toont er drie.", REPORT, List.of(943)),
                new MemberJoined(OURS, TOWN, VagueDate.unknown()),
                new MinimumAttendanceSet(OURS, LIBRARIES, new AttendanceMinimum.Fixed(2), VagueDate.unknown()),
                new ParticipantsInvited(OURS, JOINT, List.of(new Invitation(1, new Invitee.OfPerson(ALDERMAN)),
                        new Invitation(2, new Invitee.OfParty(new Party.Described("de buren")))), date("2023-10-25"),
                        VagueDate.unknown()),
                new InvitationAnswered(OURS, JOINT, 2, Answer.DECLINED, null, VagueDate.unknown()),
                new ParticipantsInvited(OURS, JOINT,
                        List.of(new Invitation(3, new Invitee.OfParty(new Party.Described("de overburen")))),
                        date("2023-10-25"), VagueDate.unknown()),
                new InvitationWithdrawn(OURS, JOINT, 3, "verkeerd aangekruist", VagueDate.unknown()),
                new RoleGranted(OURS, ACCOUNT, Role.STAFF),
                placed(CANCELLED, "itm-huis-eerst", HOUSING, 1, null),
                placed(CANCELLED, "itm-blijft", item("Wat nog bleef"), 2, null),
                new AgendaItemCarriedOver(OURS, CANCELLED, new AgendaItemId("itm-huis-eerst"), JOINT,
                        new AgendaItemId("itm-huis"), VagueDate.unknown()),
                placed(JOINT, "itm-huis", HOUSING, 1, new ItemOrigin(CANCELLED, new AgendaItemId("itm-huis-eerst"))),
                placed(JOINT, "itm-begroting", item("Begroting"), 2, null),
                new AgendaSent(OURS, JOINT, List.of(new ItemSent(new AgendaItemId("itm-huis"), HOUSING),
                        new ItemSent(new AgendaItemId("itm-begroting"), item("Begroting"))),
                        List.of(new Party.OfBody(BOARD)), date("2023-10-20")),
                new AgendaItemChanged(OURS, JOINT, new AgendaItemId("itm-begroting"), item("Begroting"),
                        new AgendaItem("Begroting 2024", AgendaItemKind.CONSENT, new Party.OfBody(BOARD),
                                List.of(new Paper("Begroting", "https://example.org/begroting",
                                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")),
                                true)),
                placed(JOINT, "itm-rond", item("Rondvraag"), 3, null),
                new AgendaItemMoved(OURS, JOINT, new AgendaItemId("itm-rond"), 3, 1),
                new AgendaItemDecided(OURS, JOINT, new AgendaItemId("itm-rond"), DECISION),
                new RoleGranted(OURS, ACCOUNT, Role.STAFF));
    }

    private static AgendaItem item(String title) {
        return new AgendaItem(title, AgendaItemKind.DISCUSSION, null, List.of(), false);
    }

    private static AgendaItemPlaced placed(MeetingId meeting, String id, AgendaItem item, int place,
            @Nullable ItemOrigin from) {
        return new AgendaItemPlaced(OURS, meeting, new AgendaItemId(id), item, place, from);
    }

    static VagueDate date(String edtf) {
        return EdtfDates.parse(edtf);
    }

    private static BodyEstablished body(BodyId id, String name, BodyKind kind) {
        return new BodyEstablished(OURS, id, name, null, kind, null, List.of(US), List.of(), List.of(),
                Authority.NOT_STATED, null, null, VagueDate.unknown());
    }

    private static MeetingScheduled meeting(MeetingId id, String title, String on, BodyId body) {
        return new MeetingScheduled(OURS, id, title, null, date(on), List.of(body), List.of(), List.of(), false,
                List.of(), null, false, null, null, null);
    }

    private static ActivityPlanned activity(ActivityId id, String title, @Nullable Target target) {
        return new ActivityPlanned(OURS, PLAN, id, null, "Cultuur", "Cultuur", title, "beleid afstemmen",
                List.of("kennis delen"), target, List.of(US), List.of(KLEVE), List.of(), List.of("secretaris"),
                List.of(), null);
    }
}
