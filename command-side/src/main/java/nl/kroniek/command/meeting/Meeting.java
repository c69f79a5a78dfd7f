package nl.kroniek.command.meeting;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.kroniek.command.RecordedThing;
import nl.kroniek.command.agenda.Agenda;
import nl.kroniek.command.agenda.Agendas;
import nl.kroniek.command.meeting.cancel.ACancelledMeetingMustNotBeCancelledAgain;
import nl.kroniek.command.meeting.cancel.AHeldMeetingMustNotBeCancelled;
import nl.kroniek.command.meeting.cancel.CancelMeeting;
import nl.kroniek.command.meeting.cancel.TheAnswersMustNotExceedTheInvitations;
import nl.kroniek.command.meeting.doubt.MarkMeetingUnconfirmed;
import nl.kroniek.command.meeting.hold.AHeldMeetingMustNotBeHeldAgain;
import nl.kroniek.command.meeting.hold.HoldMeeting;
import nl.kroniek.command.meeting.misses.MarkMeetingNotHeld;
import nl.kroniek.command.meeting.misses.TheOutcomeMustStillBeOpen;
import nl.kroniek.command.meeting.postpone.PostponeMeeting;
import nl.kroniek.command.meeting.reschedule.RescheduleMeeting;
import nl.kroniek.command.meeting.reschedule.TheNewDateMustBeKnown;
import nl.kroniek.command.meeting.schedule.ScheduleMeeting;
import nl.kroniek.command.meeting.withdraw.TheMeetingMustBeCancelled;
import nl.kroniek.command.meeting.withdraw.WithdrawCancellation;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.reference.References;
import nl.kroniek.command.reference.TheBodyMustStillMeet;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.command.wording.AReasonMustBeGiven;
import nl.kroniek.command.wording.ATextMustBeGiven;
import nl.kroniek.command.wording.ATitleMustBeGiven;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.MeetingCancellationWithdrawn;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingEvent;
import nl.kroniek.events.meeting.MeetingHeld;
import nl.kroniek.events.meeting.MeetingNotHeld;
import nl.kroniek.events.meeting.MeetingOutcomeUnconfirmed;
import nl.kroniek.events.meeting.MeetingPostponed;
import nl.kroniek.events.meeting.MeetingRescheduled;
import nl.kroniek.events.meeting.MeetingScheduled;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;

/** A meeting, from its first date to what became of it. */
public class Meeting extends RecordedThing {

    private MeetingStatus status = MeetingStatus.SCHEDULED;
    private MeetingStatus beforeCancellation = MeetingStatus.SCHEDULED;
    private VagueDate planned = VagueDate.unknown();

    @AggregateMember
    private final Agenda agenda = new Agenda();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ScheduleMeeting command, Existing existing) {
        mustBeNew(command.id());
        List<Rule> rules = new ArrayList<>(References.of(command, existing));
        rules.addAll(TheBodyMustStillMeet.all("/bodies", command.bodies(), command.on(), existing));
        Refusal.unless(rules, new ATitleMustBeGiven("/title", command.title()));
        apply(new MeetingScheduled(command.association(), command.id(), command.title(), command.topic(), command.on(),
                command.bodies(), command.organisers(), command.invited(), command.wholeExecutive(),
                command.preparedBy(), command.place(), command.extra(), command.count(), command.preparesFor(),
                command.jointWith()));
    }

    @CommandHandler
    void decide(RescheduleMeeting command, Existing existing) {
        Refusal.unless(References.of(command, existing), new TheCancellationMustFirstBeWithdrawn(status),
                new TheMeetingMustStillBeAhead(status), new TheNewDateMustBeKnown(command.to()),
                new AnOtherReasonMustBeExplained("/reasons", command.reasons()));
        apply(new MeetingRescheduled(command.association(), command.id(), planned, command.to(), command.reasons(),
                command.on()));
    }

    @CommandHandler
    void decide(PostponeMeeting command, Existing existing) {
        Refusal.unless(References.of(command, existing), new TheCancellationMustFirstBeWithdrawn(status),
                new TheMeetingMustStillBeAhead(status),
                new AnOtherReasonMustBeExplained("/reasons", command.reasons()));
        apply(new MeetingPostponed(command.association(), command.id(), planned, command.to(), command.reasons(),
                command.on()));
    }

    @CommandHandler
    void decide(CancelMeeting command, Existing existing, Agendas agendas) {
        Refusal.unless(References.of(command, existing), new ACancelledMeetingMustNotBeCancelledAgain(status),
                new AHeldMeetingMustNotBeCancelled(status), new TheMeetingMustStillBeAhead(status),
                AReasonMustBeGiven.in("/reasons", command.reasons()),
                new AnOtherReasonMustBeExplained("/reasons", command.reasons()),
                new TheAnswersMustNotExceedTheInvitations(command.figures()));
        DepartingItems items = new DepartingItems(command.agendaItems(), agenda);
        apply(new MeetingCancelled(command.association(), command.id(), command.reasons(), command.figures(),
                command.decidedBy(), items.and(command.followUp()), command.on()));
        items.go(command.on(), agendas);
    }

    @CommandHandler
    void decide(WithdrawCancellation command, Existing existing) {
        Refusal.unless(References.of(command, existing), new TheMeetingMustBeCancelled(status),
                AReasonMustBeGiven.in("/reason", command.reason()));
        apply(new MeetingCancellationWithdrawn(command.association(), command.id(), command.reason(), command.on()));
    }

    @CommandHandler
    void decide(HoldMeeting command, Existing existing) {
        Refusal.unless(References.of(command, existing), new TheCancellationMustFirstBeWithdrawn(status),
                new AHeldMeetingMustNotBeHeldAgain(status));
        apply(new MeetingHeld(command.association(), command.id(),
                Objects.requireNonNullElse(command.on(), planned), command.attendance(), command.impression()));
    }

    @CommandHandler
    void decide(MarkMeetingNotHeld command, Existing existing) {
        Refusal.unless(References.of(command, existing), new TheOutcomeMustStillBeOpen(status));
        apply(new MeetingNotHeld(command.association(), command.id(), command.on(), command.note()));
    }

    @CommandHandler
    void decide(MarkMeetingUnconfirmed command, Existing existing) {
        Refusal.unless(References.of(command, existing), new TheMeetingMustStillBeAhead(status),
                new ATextMustBeGiven("/note", command.note()));
        apply(new MeetingOutcomeUnconfirmed(command.association(), command.id(), command.note(), command.on()));
    }

    Agenda agenda() {
        return agenda;
    }

    @EventSourcingHandler
    void evolve(MeetingEvent event) {
        switch (event) {
            case MeetingScheduled first -> {
                begin(first.meeting(), first.association());
                planned = first.on();
            }
            case MeetingRescheduled moved -> {
                status = MeetingStatus.SCHEDULED;
                planned = moved.to();
            }
            case MeetingPostponed postponed -> {
                status = MeetingStatus.POSTPONED;
                planned = postponed.to();
            }
            case MeetingCancelled unused -> {
                beforeCancellation = status;
                status = MeetingStatus.CANCELLED;
            }
            case MeetingCancellationWithdrawn unused -> status = beforeCancellation;
            case MeetingHeld unused -> status = MeetingStatus.HELD;
            case MeetingNotHeld unused -> status = MeetingStatus.NOT_HELD;
            case MeetingOutcomeUnconfirmed unused -> status = MeetingStatus.UNCONFIRMED;
        }
    }
}
