package nl.kroniek.events;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.NoSuchElementException;
import nl.kroniek.events.access.*;
import nl.kroniek.events.agenda.*;
import nl.kroniek.events.association.*;
import nl.kroniek.events.attendance.*;
import nl.kroniek.events.body.*;
import nl.kroniek.events.contact.ContactRecorded;
import nl.kroniek.events.decision.*;
import nl.kroniek.events.document.DocumentLinked;
import nl.kroniek.events.invitation.*;
import nl.kroniek.events.meeting.*;
import nl.kroniek.events.milestone.MilestoneReached;
import nl.kroniek.events.nonoccurrence.*;
import nl.kroniek.events.minutes.*;
import nl.kroniek.events.organisation.*;
import nl.kroniek.events.person.*;
import nl.kroniek.events.plan.*;
import nl.kroniek.events.register.DecisionNumbered;
import nl.kroniek.events.remark.*;
import nl.kroniek.events.seat.*;
import nl.kroniek.events.series.*;

/** One full sample of every event: every field filled, so that a golden file shows the whole shape. */
public final class EventSamples {

    public static final AssociationId VGG = new AssociationId("vgg");
    public static final BodyId BOARD = new BodyId("bdy-board");
    public static final BodyId LIBRARIES = new BodyId("bdy-libraries");
    public static final OrganisationId VEENDAM = new OrganisationId("org-veendam");
    public static final PersonId KLEVE = new PersonId("per-kleve");
    public static final SeatId SEAT = new SeatId("sea-board-veendam");
    private static final SeatId SECOND_SEAT = new SeatId("sea-board-veendam-again");
    public static final MeetingId MEETING = new MeetingId("mtg-libraries-september");
    public static final MeetingId OTHER_MEETING = new MeetingId("mtg-culture-november");
    public static final AgendaItemId ITEM = new AgendaItemId("itm-housing");
    public static final SeriesId SERIES = new SeriesId("ser-core-group");
    public static final ContactId CONTACT = new ContactId("con-ministries");
    public static final MilestoneId MILESTONE = new MilestoneId("mil-report");
    public static final DecisionId DECISION = new DecisionId("dec-briefings");
    public static final DecisionId OTHER_DECISION = new DecisionId("dec-assembly");
    public static final PlanId PLAN = new PlanId("pln-2023");
    public static final ActivityId ACTIVITY = new ActivityId("act-libraries");
    public static final DocumentId DOCUMENT = new DocumentId("doc-annual-report");
    public static final RemarkId REMARK = new RemarkId("rem-weekend");
    public static final AccountId ANNA = new AccountId("acc-anna");
    public static final VagueDate DAY = VagueDate.day(LocalDate.of(2023, 9, 21)).as("21 sept").at(LocalTime.of(14, 30));
    public static final VagueDate AUTUMN = EdtfDates.parse("2023-23").as("najaar 2023");

    private static final Party PROVINCE = new Party.OfOrganisation(new OrganisationId("org-province"));
    private static final Party GUESTS = new Party.Described("de uitgenodigde gasten");
    private static final Holder CHAIR = new Holder.OfPerson(KLEVE, "wethouder", new Party.OfOrganisation(VEENDAM));
    private static final Committee COMMITTEE = new Committee("Zorg, Jeugd en Onderwijs", "ZJO", List.of(CHAIR));
    private static final List<Reason> REASONS = List.of(
            new Reason(ReasonCategory.NOTHING_TO_DISCUSS, "te weinig nieuwe ontwikkelingen"),
            new Reason(ReasonCategory.WEATHER, "storm"));
    private static final Setting SETTING = new Setting("Veendam", "https://example.org/overleg", LocalTime.of(16, 30));
    private static final List<ReportLine> LINES = List
            .of(new ReportLine("Op 20 april kwam het PHO bijeen.", List.of(new LineLink(Subject.of(MEETING), true))));
    private static final Resolution RESOLUTION = new Resolution(DecisionKind.DECISION, "Annotaties op afroep",
            "Het bureau maakt alleen nog annotaties als iemand erom vraagt.", "veel werk, weinig respons",
            List.of("VNG-commissies"), PROVINCE);

    private static final AttendanceLine LATE = new AttendanceLine(
            new Attendee.OfHolder(CHAIR, new Party.OfOrganisation(VEENDAM)), Presence.PRESENT,
            new Attendee.OfParty(PROVINCE), LocalTime.of(14, 45), LocalTime.of(16, 0));
    private static final AttendanceLine EXCUSED = new AttendanceLine(new Attendee.OfParty(PROVINCE), Presence.EXCUSED,
            null, null, null);
    private static final Circumstances UNKNOWN = new Circumstances(REASONS, null, null, List.of(),
            VagueDate.unknown());
    private static final Circumstances KNOWN = new Circumstances(REASONS, new AttendanceFigures(10, 3, 5, 2, 6),
            new Party.OfBody(BOARD), List.of(new FollowUp.CarriedOver("huisvesting", OTHER_MEETING)), DAY);
    private static final AgendaItem HOUSING = new AgendaItem("Huisvesting van bibliotheken", AgendaItemKind.DISCUSSION,
            PROVINCE, List.of(new Paper("Nota huisvesting", "https://example.org/nota",
                    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")),
            true);
    private static final AgendaItem HOUSING_FIRST = new AgendaItem("Huisvesting", AgendaItemKind.INFORMATION, GUESTS,
            List.of(), false);

    private static final List<Event> ALL = List.of(
            new AssociationRegistered(VGG, "Vereniging van Groninger Gemeenten", "VGG"),
            new MemberJoined(VGG, VEENDAM, EdtfDates.parse("../2023-05-23")),
            new OrganisationRegistered(VGG, VEENDAM, "gemeente Veendam", OrganisationKind.MUNICIPALITY),
            new PersonRegistered(VGG, KLEVE, new SealedText("bm9uY2UrY2lwaGVydGV4dA==", "Y29tbWl0bWVudA==")),
            new BodyEstablished(VGG, LIBRARIES, "PHO Bibliotheekwerk", "PHO-BIB", BodyKind.PORTFOLIO_COUNCIL,
                    "Bibliotheekwerk", List.of(new Party.OfAssociation(VGG)), List.of(PROVINCE), List.of(COMMITTEE),
                    Authority.NOT_STATED, "twee tot vier keer per jaar", "tijdelijk", EdtfDates.parse("../2023-01-01")),
            new BodyRenamed(VGG, LIBRARIES, "PHO Bibliotheekwerk", "PHO-BIB", "PHO Bibliotheek en taal", "PHO-BT",
                    "taal hoort erbij", DAY),
            new BodyMerged(VGG, LIBRARIES, BOARD, "te weinig onderwerpen", DAY),
            new BodyRulesSet(VGG, new BodyScope.AllOfKind(BodyKind.PORTFOLIO_COUNCIL), new BodyRules(2, 4, BOARD, true),
                    EdtfDates.parse("2023")),
            new BodyDiscontinued(VGG, LIBRARIES, DAY, "opgegaan in PHO Cultuur"),
            new BodyHandedOver(VGG, LIBRARIES, PROVINCE, EdtfDates.parse("2024"), "past beter bij hun taak"),
            new BodyEndingWithdrawn(VGG, LIBRARIES, new BodyEnding.MergedInto(BOARD), "verkeerd gremium gekozen",
                    EdtfDates.parse("2023-12-11")),
            new MinimumAttendanceSet(VGG, LIBRARIES, new AttendanceMinimum.ShareOfMembers(1, 2, true), DAY),
            new SeatEstablished(VGG, SEAT, new SeatPlace.InBody(BOARD), SeatRole.MEMBER,
                    new Party.OfOrganisation(VEENDAM), true, VagueDate.unknown()),
            new SeatTaken(VGG, SEAT, CHAIR, EdtfDates.parse("../2023-05-23")),
            new SeatVacated(VGG, SEAT, CHAIR, EdtfDates.parse("2023-12-11")),
            new SeatEstablished(VGG, SECOND_SEAT, new SeatPlace.InBody(BOARD), SeatRole.MEMBER,
                    new Party.OfOrganisation(VEENDAM), true, VagueDate.unknown()),
            new SeatWithdrawn(VGG, SECOND_SEAT, "stond er al", DAY),
            new MeetingScheduled(VGG, MEETING, "PHO Bibliotheekwerk", "huisvesting", DAY, List.of(LIBRARIES),
                    List.of(PROVINCE), List.of(GUESTS), true, List.of(new Party.OfBody(BOARD)), "Veendam", true,
                    Figure.several(), OTHER_MEETING, OTHER_MEETING),
            new MeetingRescheduled(VGG, MEETING, DAY, EdtfDates.parse("2023-10-05"), REASONS, DAY),
            new MeetingPostponed(VGG, MEETING, DAY, EdtfDates.parse("2024"), REASONS, VagueDate.unknown()),
            new MeetingCancelled(VGG, MEETING, REASONS, new AttendanceFigures(10, 3, 5, 2, 6), new Party.OfBody(BOARD),
                    List.of(new FollowUp.CarriedOver("huisvesting", OTHER_MEETING),
                            new FollowUp.ReplacedBy(OTHER_MEETING),
                            new FollowUp.MergedInto(OTHER_MEETING),
                            new FollowUp.BeingExplored("samen met PHO Cultuur", BOARD), new FollowUp.Nothing()),
                    DAY),
            new MeetingCancellationWithdrawn(VGG, MEETING, "de gasten kunnen toch", DAY),
            new MeetingHeld(VGG, MEETING, DAY, Figure.about(35), "goed bezocht"),
            new MeetingNotHeld(VGG, MEETING, AUTUMN, "reden niet vermeld"),
            new MeetingOutcomeUnconfirmed(VGG, MEETING, "alleen als peildatum genoemd", DAY),
            new ParticipantsInvited(VGG, MEETING, List.of(new Invitation(1, new Invitee.OfPerson(KLEVE)),
                    new Invitation(2, new Invitee.OfParty(new Party.OfOrganisation(VEENDAM)))), DAY, DAY),
            new InvitationAnswered(VGG, MEETING, 2, Answer.SUBSTITUTE, "de wethouder Cultuur", DAY),
            new InvitationWithdrawn(VGG, MEETING, 2, "de verkeerde gemeente aangekruist", DAY),
            new LowAttendanceSignalled(VGG, MEETING, new AnswerFigures(10, 3, 5, 1, 1, 6), Outlook.UNREACHABLE, DAY),
            new AttendanceRecorded(VGG, MEETING, ITEM, List.of(LATE, EXCUSED)),
            new AttendanceCorrected(VGG, MEETING, ITEM,
                    List.of(new AttendanceCorrection(EXCUSED, LATE), new AttendanceCorrection(LATE, null))),
            new NonOccurrenceCompleted(VGG, MEETING, UNKNOWN, KNOWN),
            new NonOccurrenceCorrected(VGG, MEETING, UNKNOWN, KNOWN, "nagevraagd bij het bureau"),
            new MeetingArranged(VGG, MEETING, new Setting("Veendam", null, null), SETTING, DAY),
            new MeetingOpened(VGG, MEETING, DAY),
            new MeetingClosed(VGG, MEETING, DAY.at(LocalTime.of(16, 45))),
            new MeetingOutcomeWithdrawn(VGG, MEETING, "verkeerde vergadering gekozen", DAY),
            new MeetingEnteredByMistake(VGG, MEETING, "stond er al", DAY),
            new MeetingReinstated(VGG, MEETING, "het waren er toch twee", DAY),
            new MeetingCorrected(VGG, MEETING,
                    new MeetingDetails("PHO Biblioteekwerk", "huisvesting", DAY, List.of(LIBRARIES), List.of(PROVINCE),
                            List.of(GUESTS), false, List.of(), SETTING, false, null, null, null, DAY),
                    new MeetingDetails("PHO Bibliotheekwerk", null, AUTUMN, List.of(LIBRARIES, BOARD), List.of(),
                            List.of(GUESTS, PROVINCE), true, List.of(new Party.OfBody(BOARD)),
                            new Setting("Haren", null, null), true, Figure.several(), OTHER_MEETING, OTHER_MEETING,
                            EdtfDates.parse("2023-09-22")),
                    "verkeerd overgenomen"),
            new MeetingPlacedInSeries(VGG, MEETING, SERIES),
            new MinutesPublished(VGG, MEETING, DOCUMENT, "https://example.org/verslag",
                    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", DAY),
            new MinutesApproved(VGG, MEETING, OTHER_MEETING, EdtfDates.parse("2023-11-02")),
            new MinutesWithdrawn(VGG, MEETING, "het verkeerde stuk", DAY),
            new AgendaItemPlaced(VGG, MEETING, ITEM, HOUSING, 1,
                    new ItemOrigin(OTHER_MEETING, new AgendaItemId("itm-first"))),
            new AgendaItemMoved(VGG, MEETING, ITEM, 1, 2),
            new AgendaItemChanged(VGG, MEETING, ITEM, HOUSING_FIRST, HOUSING),
            new AgendaItemWithdrawn(VGG, MEETING, ITEM, "de nota is nog niet klaar", DAY),
            new AgendaItemCarriedOver(VGG, MEETING, ITEM, OTHER_MEETING, ITEM.at(OTHER_MEETING), DAY),
            new AgendaItemDecided(VGG, MEETING, ITEM, DECISION),
            new AgendaSent(VGG, MEETING, List.of(new ItemSent(ITEM, HOUSING)), List.of(new Party.OfBody(BOARD), GUESTS),
                    DAY),
            new SeriesStarted(VGG, SERIES, "Kerngroep Financiën", "lobby", List.of(BOARD),
                    new Recurrence.Every(2, Recurrence.Unit.WEEK), EdtfDates.parse("2023-10-03/..")),
            new SeriesMeetingsPlanned(VGG, SERIES, List.of(new PlannedSitting(MEETING, DAY))),
            new SeriesEnded(VGG, SERIES, EdtfDates.parse("2024-06-30"), "de lobby is klaar"),
            new SeriesEndingWithdrawn(VGG, SERIES, "de lobby loopt nog", DAY),
            new ContactRecorded(VGG, CONTACT, "Contact met ministeries", "werkbezoek", List.of(BOARD),
                    List.of(PROVINCE),
                    AUTUMN),
            new MilestoneReached(VGG, MILESTONE, "Rapport afgerond", "ecosystemen", List.of(BOARD), DAY),
            new DecisionTaken(VGG, DECISION, new Party.OfBody(BOARD), Standing.RESOLVED, RESOLUTION, DAY, DAY,
                    EdtfDates.parse("2025"), MEETING, "2023/7"),
            new DecisionProposed(VGG, DECISION, new Party.OfAssociation(VGG), RESOLUTION, AUTUMN,
                    EdtfDates.parse("2024"),
                    MEETING),
            new DecisionPutUnderStudy(VGG, DECISION, new Party.OfAssociation(VGG), RESOLUTION, AUTUMN,
                    EdtfDates.parse("2024"), MEETING),
            new DecisionRevoked(VGG, DECISION, OTHER_DECISION, "achterhaald", DAY),
            new DecisionNumbered(VGG, RegisterId.of(BOARD, 2023), BOARD, 2023, DECISION, 14, "DB 2023-14"),
            new PlanDrafted(VGG, PLAN, 2023, "Jaarplan 2023", EdtfDates.parse("2023")),
            new ActivityPlanned(VGG, PLAN, ACTIVITY, "A3", "Cultuur", "Bibliotheekwerk", "PHO Bibliotheekwerk",
                    "beleid afstemmen", List.of("kennis delen"), new Target(3, Target.Comparison.AT_LEAST),
                    List.of(new Party.OfAssociation(VGG)), List.of(CHAIR), List.of(COMMITTEE), List.of("secretaris"),
                    List.of(PROVINCE), "op afroep"),
            new ActivityReported(VGG, PLAN, ACTIVITY, Half.SECOND, LINES,
                    new Light.Range(LightColour.AMBER, LightColour.GREEN),
                    new Explanation("weinig nieuws", "een PHO minder", "samen met Cultuur"), "streepje in de bron",
                    AUTUMN),
            new ActivityListKept(VGG, PLAN, ACTIVITY, ActivityList.STAFF_MEETINGS, LINES, AUTUMN),
            new ActivityHandedOver(VGG, PLAN, ACTIVITY, PROVINCE, EdtfDates.parse("2024"), DECISION),
            new ActivityEnded(VGG, PLAN, ACTIVITY, EdtfDates.parse("2024-01-01"), DECISION),
            new PortfolioFocusSet(VGG, PLAN, "Cultuur", "samenwerken met instellingen"),
            new DocumentLinked(VGG, DOCUMENT, "Jaarverslag 2023", "jaarverslag", DAY, "bureau", "vastgesteld",
                    "https://example.org/jaarverslag-2023",
                    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                    List.of(Subject.of(PLAN))),
            new RemarkMade(VGG, REMARK, Subject.of(MEETING), RemarkKind.CONTRADICTION, "20 mei 2023 is een zaterdag",
                    DOCUMENT, List.of(315)),
            new RemarkRetracted(VGG, REMARK, "nagevraagd"),
            new RoleGranted(VGG, ANNA, Role.SECRETARY),
            new RoleRevoked(VGG, ANNA, Role.SECRETARY, "met pensioen"));

    private EventSamples() {}

    public static List<Event> all() {
        return ALL;
    }

    /** The sample of that type. */
    public static <E extends Event> E of(Class<E> type) {
        return ALL.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow(
                () -> new NoSuchElementException("no sample of " + type.getSimpleName() + ": add one to EventSamples"));
    }
}
