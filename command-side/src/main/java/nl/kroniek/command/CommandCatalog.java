package nl.kroniek.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kroniek.access.route.Entry;
import nl.kroniek.access.route.Entry.Holders;
import nl.kroniek.command.access.grant.GrantRole;
import nl.kroniek.command.access.revoke.RevokeRole;
import nl.kroniek.command.agenda.carry.CarryOverAgendaItem;
import nl.kroniek.command.agenda.change.ChangeAgendaItem;
import nl.kroniek.command.agenda.move.MoveAgendaItem;
import nl.kroniek.command.agenda.place.PlaceAgendaItem;
import nl.kroniek.command.agenda.send.SendAgenda;
import nl.kroniek.command.agenda.withdraw.WithdrawAgendaItem;
import nl.kroniek.command.association.admit.AdmitMember;
import nl.kroniek.command.association.register.RegisterAssociation;
import nl.kroniek.command.attendance.record.RecordAttendance;
import nl.kroniek.command.association.rules.SetBodyRules;
import nl.kroniek.command.body.discontinue.DiscontinueBody;
import nl.kroniek.command.body.merge.MergeBody;
import nl.kroniek.command.body.rename.RenameBody;
import nl.kroniek.command.body.withdraw.WithdrawBodyEnding;
import nl.kroniek.command.body.establish.EstablishBody;
import nl.kroniek.command.body.handover.HandOverBody;
import nl.kroniek.command.body.minimum.SetMinimumAttendance;
import nl.kroniek.command.contact.record.RecordContact;
import nl.kroniek.command.decision.propose.ProposeDecision;
import nl.kroniek.command.decision.revoke.RevokeDecision;
import nl.kroniek.command.decision.study.StudyDecision;
import nl.kroniek.command.decision.take.TakeDecision;
import nl.kroniek.command.document.link.LinkDocument;
import nl.kroniek.command.invitation.answer.RecordAnswers;
import nl.kroniek.command.invitation.invite.InviteToMeeting;
import nl.kroniek.command.invitation.signal.SignalLowAttendance;
import nl.kroniek.command.invitation.withdraw.WithdrawInvitation;
import nl.kroniek.command.meeting.arrange.ArrangeMeeting;
import nl.kroniek.command.meeting.cancel.CancelMeeting;
import nl.kroniek.command.meeting.correct.CorrectMeeting;
import nl.kroniek.command.meeting.doubt.MarkMeetingUnconfirmed;
import nl.kroniek.command.meeting.hold.HoldMeeting;
import nl.kroniek.command.meeting.misses.MarkMeetingNotHeld;
import nl.kroniek.command.meeting.mistake.MarkEnteredByMistake;
import nl.kroniek.command.meeting.open.OpenMeeting;
import nl.kroniek.command.meeting.postpone.PostponeMeeting;
import nl.kroniek.command.meeting.reinstate.ReinstateMeeting;
import nl.kroniek.command.meeting.reschedule.RescheduleMeeting;
import nl.kroniek.command.meeting.retract.WithdrawOutcome;
import nl.kroniek.command.meeting.schedule.ScheduleMeeting;
import nl.kroniek.command.meeting.withdraw.WithdrawCancellation;
import nl.kroniek.command.milestone.record.RecordMilestone;
import nl.kroniek.command.nonoccurrence.explain.ExplainNonOccurrence;
import nl.kroniek.command.minutes.approve.ApproveMinutes;
import nl.kroniek.command.minutes.publish.PublishMinutes;
import nl.kroniek.command.minutes.withdraw.WithdrawMinutes;
import nl.kroniek.command.organisation.register.RegisterOrganisation;
import nl.kroniek.command.person.register.RegisterPerson;
import nl.kroniek.command.plan.activity.PlanActivity;
import nl.kroniek.command.plan.draft.DraftPlan;
import nl.kroniek.command.plan.end.EndActivity;
import nl.kroniek.command.plan.focus.SetPortfolioFocus;
import nl.kroniek.command.plan.handover.HandOverActivity;
import nl.kroniek.command.plan.list.KeepActivityList;
import nl.kroniek.command.plan.report.ReportActivity;
import nl.kroniek.command.remark.make.MakeRemark;
import nl.kroniek.command.remark.retract.RetractRemark;
import nl.kroniek.command.seat.establish.EstablishSeat;
import nl.kroniek.command.seat.take.TakeSeat;
import nl.kroniek.command.seat.vacate.VacateSeat;
import nl.kroniek.command.series.end.EndSeries;
import nl.kroniek.command.series.plan.PlanSeriesMeetings;
import nl.kroniek.command.series.start.StartSeries;
import nl.kroniek.command.series.withdraw.WithdrawSeriesEnding;
import nl.kroniek.events.access.Role;

/**
 * Everything that can be done, by the name that command files use, and by whom: the secretary where nothing is said. A
 * new slice adds its line here.
 */
public final class CommandCatalog {

    /** Staff record what they did; they decide and plan nothing. */
    private static final Holders BUREAU = Entry.roles(Role.SECRETARY, Role.STAFF);

    private static final List<CommandType> ALL = List.of(
            new CommandType("register-association", RegisterAssociation.class, "/v1/associations",
                    Entry.installation()),
            new CommandType("admit-member", AdmitMember.class, "/v1/associations/{association}/members"),
            new CommandType("register-organisation", RegisterOrganisation.class,
                    "/v1/associations/{association}/organisations"),
            new CommandType("register-person", RegisterPerson.class, "/v1/associations/{association}/persons"),
            new CommandType("establish-body", EstablishBody.class, "/v1/associations/{association}/bodies"),
            new CommandType("rename-body", RenameBody.class, "/v1/bodies/{id}/renaming"),
            new CommandType("merge-body", MergeBody.class, "/v1/bodies/{id}/merger"),
            new CommandType("set-body-rules", SetBodyRules.class, "/v1/associations/{association}/body-rules"),
            new CommandType("discontinue-body", DiscontinueBody.class, "/v1/bodies/{id}/discontinuation"),
            new CommandType("hand-over-body", HandOverBody.class, "/v1/bodies/{id}/handover"),
            new CommandType("withdraw-body-ending", WithdrawBodyEnding.class, "/v1/bodies/{id}/ending-withdrawal"),
            new CommandType("set-minimum-attendance", SetMinimumAttendance.class, "/v1/bodies/{id}/minimum-attendance"),
            new CommandType("establish-seat", EstablishSeat.class, "/v1/associations/{association}/seats"),
            new CommandType("take-seat", TakeSeat.class, "/v1/seats/{id}/holders"),
            new CommandType("vacate-seat", VacateSeat.class, "/v1/seats/{id}/vacating"),
            new CommandType("schedule-meeting", ScheduleMeeting.class, "/v1/associations/{association}/meetings"),
            new CommandType("reschedule-meeting", RescheduleMeeting.class, "/v1/meetings/{id}/rescheduling"),
            new CommandType("postpone-meeting", PostponeMeeting.class, "/v1/meetings/{id}/postponement"),
            new CommandType("cancel-meeting", CancelMeeting.class, "/v1/meetings/{id}/cancellation"),
            new CommandType("withdraw-cancellation", WithdrawCancellation.class,
                    "/v1/meetings/{id}/cancellation-withdrawal"),
            new CommandType("hold-meeting", HoldMeeting.class, "/v1/meetings/{id}/holding"),
            new CommandType("mark-meeting-not-held", MarkMeetingNotHeld.class, "/v1/meetings/{id}/non-occurrence"),
            new CommandType("mark-meeting-unconfirmed", MarkMeetingUnconfirmed.class, "/v1/meetings/{id}/uncertainty"),
            new CommandType("invite-to-meeting", InviteToMeeting.class, "/v1/meetings/{id}/invitations"),
            new CommandType("record-answers", RecordAnswers.class, "/v1/meetings/{id}/answers"),
            new CommandType("withdraw-invitation", WithdrawInvitation.class,
                    "/v1/meetings/{id}/invitations/withdrawals"),
            new CommandType("signal-low-attendance", SignalLowAttendance.class, "/v1/meetings/{id}/low-attendance"),
            new CommandType("record-attendance", RecordAttendance.class, "/v1/meetings/{id}/attendance"),
            new CommandType("explain-non-occurrence", ExplainNonOccurrence.class, "/v1/meetings/{id}/explanation"),
            new CommandType("arrange-meeting", ArrangeMeeting.class, "/v1/meetings/{id}/arrangement"),
            new CommandType("open-meeting", OpenMeeting.class, "/v1/meetings/{id}/opening"),
            new CommandType("withdraw-outcome", WithdrawOutcome.class, "/v1/meetings/{id}/outcome-withdrawal"),
            new CommandType("mark-entered-by-mistake", MarkEnteredByMistake.class, "/v1/meetings/{id}/mistake"),
            new CommandType("reinstate-meeting", ReinstateMeeting.class, "/v1/meetings/{id}/reinstatement"),
            new CommandType("correct-meeting", CorrectMeeting.class, "/v1/meetings/{id}/correction"),
            new CommandType("publish-minutes", PublishMinutes.class, "/v1/meetings/{id}/minutes"),
            new CommandType("approve-minutes", ApproveMinutes.class, "/v1/meetings/{id}/minutes-approval"),
            new CommandType("withdraw-minutes", WithdrawMinutes.class, "/v1/meetings/{id}/minutes-withdrawal"),
            new CommandType("place-agenda-item", PlaceAgendaItem.class, "/v1/meetings/{id}/agenda-items"),
            new CommandType("move-agenda-item", MoveAgendaItem.class, "/v1/meetings/{id}/agenda-items/moves"),
            new CommandType("change-agenda-item", ChangeAgendaItem.class, "/v1/meetings/{id}/agenda-items/changes"),
            new CommandType("withdraw-agenda-item", WithdrawAgendaItem.class,
                    "/v1/meetings/{id}/agenda-items/withdrawals"),
            new CommandType("carry-over-agenda-item", CarryOverAgendaItem.class,
                    "/v1/meetings/{id}/agenda-items/carry-overs"),
            new CommandType("send-agenda", SendAgenda.class, "/v1/meetings/{id}/agenda-dispatches"),
            new CommandType("start-series", StartSeries.class, "/v1/associations/{association}/series"),
            new CommandType("plan-series-meetings", PlanSeriesMeetings.class, "/v1/series/{id}/meetings"),
            new CommandType("end-series", EndSeries.class, "/v1/series/{id}/ending"),
            new CommandType("withdraw-series-ending", WithdrawSeriesEnding.class,
                    "/v1/series/{id}/ending-withdrawal"),
            new CommandType("record-contact", RecordContact.class, "/v1/associations/{association}/contacts", BUREAU),
            new CommandType("record-milestone", RecordMilestone.class, "/v1/associations/{association}/milestones"),
            new CommandType("take-decision", TakeDecision.class, "/v1/associations/{association}/decisions"),
            new CommandType("propose-decision", ProposeDecision.class,
                    "/v1/associations/{association}/decision-proposals"),
            new CommandType("study-decision", StudyDecision.class, "/v1/associations/{association}/decision-studies"),
            new CommandType("revoke-decision", RevokeDecision.class, "/v1/decisions/{id}/revocation"),
            new CommandType("draft-plan", DraftPlan.class, "/v1/associations/{association}/plans"),
            new CommandType("plan-activity", PlanActivity.class,
                    "/v1/associations/{association}/plans/{year}/activities"),
            new CommandType("report-activity", ReportActivity.class, "/v1/plans/{id}/reports", BUREAU),
            new CommandType("keep-activity-list", KeepActivityList.class, "/v1/plans/{id}/lists", BUREAU),
            new CommandType("hand-over-activity", HandOverActivity.class, "/v1/plans/{id}/handovers"),
            new CommandType("end-activity", EndActivity.class, "/v1/plans/{id}/endings"),
            new CommandType("set-portfolio-focus", SetPortfolioFocus.class, "/v1/plans/{id}/focus"),
            new CommandType("link-document", LinkDocument.class, "/v1/associations/{association}/documents", BUREAU),
            new CommandType("make-remark", MakeRemark.class, "/v1/associations/{association}/remarks", BUREAU),
            new CommandType("retract-remark", RetractRemark.class, "/v1/remarks/{id}/retraction"),
            new CommandType("grant-role", GrantRole.class, "/v1/associations/{association}/role-grants",
                    Entry.administrators()),
            new CommandType("revoke-role", RevokeRole.class, "/v1/associations/{association}/role-revocations",
                    Entry.administrators()));

    private static final Map<String, CommandType> BY_NAME = ALL.stream()
            .collect(Collectors.toUnmodifiableMap(CommandType::name, Function.identity()));

    private static final Map<Class<?>, CommandType> BY_CLASS = ALL.stream()
            .collect(Collectors.toUnmodifiableMap(CommandType::type, Function.identity()));

    private CommandCatalog() {}

    public static List<CommandType> all() {
        return ALL;
    }

    public static Optional<CommandType> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** @throws IllegalArgumentException when the class is no command of ours */
    public static CommandType of(Class<? extends Command> type) {
        CommandType found = BY_CLASS.get(type);
        if (found == null) {
            throw new IllegalArgumentException(type.getSimpleName() + " is missing in CommandCatalog: add its line");
        }
        return found;
    }
}
