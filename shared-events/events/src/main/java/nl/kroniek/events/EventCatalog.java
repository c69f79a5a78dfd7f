package nl.kroniek.events;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kroniek.events.access.RoleGranted;
import nl.kroniek.events.access.RoleRevoked;
import nl.kroniek.events.agenda.AgendaItemCarriedOver;
import nl.kroniek.events.agenda.AgendaItemChanged;
import nl.kroniek.events.agenda.AgendaItemDecided;
import nl.kroniek.events.agenda.AgendaItemMoved;
import nl.kroniek.events.agenda.AgendaItemPlaced;
import nl.kroniek.events.agenda.AgendaItemWithdrawn;
import nl.kroniek.events.agenda.AgendaSent;
import nl.kroniek.events.association.AssociationRegistered;
import nl.kroniek.events.association.BodyRulesSet;
import nl.kroniek.events.association.MemberJoined;
import nl.kroniek.events.attendance.AttendanceCorrected;
import nl.kroniek.events.attendance.AttendanceRecorded;
import nl.kroniek.events.body.BodyDiscontinued;
import nl.kroniek.events.body.BodyEndingWithdrawn;
import nl.kroniek.events.body.BodyEstablished;
import nl.kroniek.events.body.BodyHandedOver;
import nl.kroniek.events.body.MinimumAttendanceSet;
import nl.kroniek.events.body.BodyMerged;
import nl.kroniek.events.body.BodyRenamed;
import nl.kroniek.events.contact.ContactRecorded;
import nl.kroniek.events.decision.DecisionProposed;
import nl.kroniek.events.decision.DecisionPutUnderStudy;
import nl.kroniek.events.decision.DecisionRevoked;
import nl.kroniek.events.decision.DecisionTaken;
import nl.kroniek.events.document.DocumentLinked;
import nl.kroniek.events.invitation.InvitationAnswered;
import nl.kroniek.events.invitation.InvitationWithdrawn;
import nl.kroniek.events.invitation.LowAttendanceSignalled;
import nl.kroniek.events.invitation.ParticipantsInvited;
import nl.kroniek.events.meeting.MeetingArranged;
import nl.kroniek.events.meeting.MeetingCancellationWithdrawn;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingClosed;
import nl.kroniek.events.meeting.MeetingCorrected;
import nl.kroniek.events.meeting.MeetingEnteredByMistake;
import nl.kroniek.events.meeting.MeetingHeld;
import nl.kroniek.events.meeting.MeetingNotHeld;
import nl.kroniek.events.meeting.MeetingOpened;
import nl.kroniek.events.meeting.MeetingOutcomeUnconfirmed;
import nl.kroniek.events.meeting.MeetingOutcomeWithdrawn;
import nl.kroniek.events.meeting.MeetingPlacedInSeries;
import nl.kroniek.events.meeting.MeetingPostponed;
import nl.kroniek.events.meeting.MeetingReinstated;
import nl.kroniek.events.meeting.MeetingRescheduled;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.milestone.MilestoneReached;
import nl.kroniek.events.nonoccurrence.NonOccurrenceCompleted;
import nl.kroniek.events.nonoccurrence.NonOccurrenceCorrected;
import nl.kroniek.events.minutes.MinutesApproved;
import nl.kroniek.events.minutes.MinutesPublished;
import nl.kroniek.events.minutes.MinutesWithdrawn;
import nl.kroniek.events.organisation.OrganisationRegistered;
import nl.kroniek.events.person.PersonRegistered;
import nl.kroniek.events.plan.ActivityEnded;
import nl.kroniek.events.plan.ActivityHandedOver;
import nl.kroniek.events.plan.ActivityListKept;
import nl.kroniek.events.plan.ActivityPlanned;
import nl.kroniek.events.plan.ActivityReported;
import nl.kroniek.events.plan.PlanDrafted;
import nl.kroniek.events.plan.PortfolioFocusSet;
import nl.kroniek.events.register.DecisionNumbered;
import nl.kroniek.events.remark.RemarkMade;
import nl.kroniek.events.remark.RemarkRetracted;
import nl.kroniek.events.seat.SeatEstablished;
import nl.kroniek.events.seat.SeatTaken;
import nl.kroniek.events.seat.SeatVacated;
import nl.kroniek.events.series.SeriesEnded;
import nl.kroniek.events.series.SeriesEndingWithdrawn;
import nl.kroniek.events.series.SeriesMeetingsPlanned;
import nl.kroniek.events.series.SeriesStarted;

/** The one registry of event names and revisions. A name that stands here stands in logs: never change or re-use one. */
public final class EventCatalog {

    private static final List<EventType> ALL = List.of(
            new EventType("association-registered", 1, AssociationRegistered.class),
            new EventType("member-joined", 1, MemberJoined.class),
            new EventType("organisation-registered", 1, OrganisationRegistered.class),
            new EventType("person-registered", 1, PersonRegistered.class),
            new EventType("body-established", 1, BodyEstablished.class),
            new EventType("body-renamed", 1, BodyRenamed.class),
            new EventType("body-merged", 1, BodyMerged.class),
            new EventType("body-rules-set", 1, BodyRulesSet.class),
            new EventType("body-discontinued", 1, BodyDiscontinued.class),
            new EventType("body-handed-over", 2, BodyHandedOver.class),
            new EventType("body-ending-withdrawn", 1, BodyEndingWithdrawn.class),
            new EventType("minimum-attendance-set", 1, MinimumAttendanceSet.class),
            new EventType("seat-established", 1, SeatEstablished.class),
            new EventType("seat-taken", 1, SeatTaken.class),
            new EventType("seat-vacated", 1, SeatVacated.class),
            new EventType("meeting-scheduled", 1, MeetingScheduled.class),
            new EventType("meeting-rescheduled", 1, MeetingRescheduled.class),
            new EventType("meeting-postponed", 1, MeetingPostponed.class),
            new EventType("meeting-cancelled", 1, MeetingCancelled.class),
            new EventType("meeting-cancellation-withdrawn", 1, MeetingCancellationWithdrawn.class),
            new EventType("meeting-held", 1, MeetingHeld.class),
            new EventType("meeting-not-held", 1, MeetingNotHeld.class),
            new EventType("meeting-outcome-unconfirmed", 1, MeetingOutcomeUnconfirmed.class),
            new EventType("participants-invited", 1, ParticipantsInvited.class),
            new EventType("invitation-answered", 1, InvitationAnswered.class),
            new EventType("invitation-withdrawn", 1, InvitationWithdrawn.class),
            new EventType("low-attendance-signalled", 1, LowAttendanceSignalled.class),
            new EventType("attendance-recorded", 1, AttendanceRecorded.class),
            new EventType("attendance-corrected", 1, AttendanceCorrected.class),
            new EventType("non-occurrence-completed", 1, NonOccurrenceCompleted.class),
            new EventType("non-occurrence-corrected", 1, NonOccurrenceCorrected.class),
            new EventType("meeting-arranged", 1, MeetingArranged.class),
            new EventType("meeting-opened", 1, MeetingOpened.class),
            new EventType("meeting-closed", 1, MeetingClosed.class),
            new EventType("meeting-outcome-withdrawn", 1, MeetingOutcomeWithdrawn.class),
            new EventType("meeting-entered-by-mistake", 1, MeetingEnteredByMistake.class),
            new EventType("meeting-reinstated", 1, MeetingReinstated.class),
            new EventType("meeting-corrected", 1, MeetingCorrected.class),
            new EventType("meeting-placed-in-series", 1, MeetingPlacedInSeries.class),
            new EventType("minutes-published", 1, MinutesPublished.class),
            new EventType("minutes-approved", 1, MinutesApproved.class),
            new EventType("minutes-withdrawn", 1, MinutesWithdrawn.class),
            new EventType("agenda-item-placed", 1, AgendaItemPlaced.class),
            new EventType("agenda-item-moved", 1, AgendaItemMoved.class),
            new EventType("agenda-item-changed", 1, AgendaItemChanged.class),
            new EventType("agenda-item-withdrawn", 1, AgendaItemWithdrawn.class),
            new EventType("agenda-item-carried-over", 1, AgendaItemCarriedOver.class),
            new EventType("agenda-item-decided", 1, AgendaItemDecided.class),
            new EventType("agenda-sent", 1, AgendaSent.class),
            new EventType("series-started", 1, SeriesStarted.class),
            new EventType("series-meetings-planned", 1, SeriesMeetingsPlanned.class),
            new EventType("series-ended", 1, SeriesEnded.class),
            new EventType("series-ending-withdrawn", 1, SeriesEndingWithdrawn.class),
            new EventType("contact-recorded", 1, ContactRecorded.class),
            new EventType("milestone-reached", 1, MilestoneReached.class),
            new EventType("decision-taken", 1, DecisionTaken.class),
            new EventType("decision-proposed", 1, DecisionProposed.class),
            new EventType("decision-put-under-study", 1, DecisionPutUnderStudy.class),
            new EventType("decision-revoked", 1, DecisionRevoked.class),
            new EventType("decision-numbered", 1, DecisionNumbered.class),
            new EventType("plan-drafted", 1, PlanDrafted.class),
            new EventType("activity-planned", 1, ActivityPlanned.class),
            new EventType("activity-reported", 1, ActivityReported.class),
            new EventType("activity-list-kept", 1, ActivityListKept.class),
            new EventType("activity-handed-over", 1, ActivityHandedOver.class),
            new EventType("activity-ended", 1, ActivityEnded.class),
            new EventType("portfolio-focus-set", 1, PortfolioFocusSet.class),
            new EventType("document-linked", 1, DocumentLinked.class),
            new EventType("remark-made", 1, RemarkMade.class),
            new EventType("remark-retracted", 1, RemarkRetracted.class),
            new EventType("role-granted", 1, RoleGranted.class),
            new EventType("role-revoked", 1, RoleRevoked.class));

    /** For each revision that is not written any more, in their order. */
    private static final List<Lift> LIFTS = List.of(
            // nobody could say why
            Lift.whereAPartMayNowStand("body-handed-over", 1));

    private static final Map<String, EventType> BY_NAME = ALL.stream()
            .collect(Collectors.toUnmodifiableMap(EventType::name, Function.identity()));

    private static final Map<Class<?>, EventType> BY_CLASS = ALL.stream()
            .collect(Collectors.toUnmodifiableMap(EventType::type, Function.identity()));

    private EventCatalog() {}

    public static List<EventType> all() {
        return ALL;
    }

    /** How what was written in older revisions is read; of one event the oldest first. */
    public static List<Lift> lifts() {
        return LIFTS;
    }

    public static Optional<EventType> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    public static Optional<EventType> of(Class<?> type) {
        return Optional.ofNullable(BY_CLASS.get(type));
    }
}
