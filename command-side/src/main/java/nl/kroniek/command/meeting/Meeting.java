package nl.kroniek.command.meeting;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.kroniek.command.RecordedThing;
import nl.kroniek.command.invitation.Invitations;
import nl.kroniek.command.attendance.Attendance;
import nl.kroniek.command.meeting.arrange.ArrangeMeeting;
import nl.kroniek.command.agenda.Agenda;
import nl.kroniek.command.agenda.Agendas;
import nl.kroniek.command.meeting.cancel.ACancelledMeetingMustNotBeCancelledAgain;
import nl.kroniek.command.meeting.cancel.AHeldMeetingMustNotBeCancelled;
import nl.kroniek.command.meeting.cancel.CancelMeeting;
import nl.kroniek.command.meeting.cancel.CountedAnswers;
import nl.kroniek.command.meeting.cancel.TheAnswersMustNotExceedTheInvitations;
import nl.kroniek.command.meeting.postpone.PostponeMeeting;
import nl.kroniek.command.meeting.reschedule.RescheduleMeeting;
import nl.kroniek.command.meeting.reschedule.TheNewDateMustBeKnown;
import nl.kroniek.command.meeting.schedule.ScheduleMeeting;
import nl.kroniek.command.meeting.withdraw.TheMeetingMustBeCancelled;
import nl.kroniek.command.meeting.withdraw.WithdrawCancellation;
import nl.kroniek.command.nonoccurrence.NonOccurrence;
import nl.kroniek.command.minutes.Minutes;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.reference.References;
import nl.kroniek.command.reference.TheBodyMustStillMeet;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.command.wording.AReasonMustBeGiven;
import nl.kroniek.command.wording.ATitleMustBeGiven;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.SeriesId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.MeetingArranged;
import nl.kroniek.events.meeting.MeetingCancellationWithdrawn;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingEvent;
import nl.kroniek.events.meeting.MeetingPlacedInSeries;
import nl.kroniek.events.meeting.MeetingPostponed;
import nl.kroniek.events.meeting.MeetingRescheduled;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.meeting.OfMeeting;
import nl.kroniek.events.meeting.Setting;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A meeting and its plan; what became of it, what is mended, and its minutes are parts of their own. */
public class Meeting extends RecordedThing {

    private final CurrentStand stand = new CurrentStand();

    @AggregateMember
    private final Outcome outcome = new Outcome(stand);

    @AggregateMember
    private final Mending mending = new Mending(stand);

    @AggregateMember
    private final Minutes minutes = new Minutes(stand);

    @AggregateMember
    private final Invitations invitations = new Invitations(stand);

    @AggregateMember
    private final Attendance attendance = new Attendance(stand);

    @AggregateMember
    private final NonOccurrence nonOccurrence = new NonOccurrence();

    @AggregateMember
    private final Agenda agenda = new Agenda(stand);

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ScheduleMeeting command, Existing existing) {
        List<Rule> rules = new ArrayList<>(References.of(command, existing));
        rules.addAll(TheBodyMustStillMeet.all("/bodies", command.bodies(), command.on(), existing));
        rules.add(new ATitleMustBeGiven("/title", command.title()));
        rules.add(new TheMeetingMustEndAfterItBegins("/ends", command.on(), command.ends()));
        rules.add(new AMeetingLinkMustBeAWebAddress("/online", command.online()));
        mustBeNew(command.id());
        Refusal.unless(rules);
        begin(new MeetingScheduled(command.association(), command.id(), command.title(), command.topic(), command.on(),
                command.bodies(), command.organisers(), command.invited(), command.wholeExecutive(),
                command.preparedBy(), command.place(), command.extra(), command.count(), command.preparesFor(),
                command.jointWith()), new Setting(command.place(), command.online(), command.ends()),
                command.series());
    }

    /** Its first day, in the commit of whoever plans it; the rules were checked there. */
    void begin(MeetingScheduled first, Setting setting, @Nullable SeriesId series) {
        mustBeNew(first.meeting());
        apply(first);
        arrange(first.association(), first.meeting(), setting, VagueDate.unknown());
        if (series != null) {
            apply(new MeetingPlacedInSeries(first.association(), first.meeting(), series));
        }
    }

    @CommandHandler
    void decide(RescheduleMeeting command, Existing existing) {
        stand.mustBeReal();
        Refusal.unless(References.of(command, existing), new TheCancellationMustFirstBeWithdrawn(stand.now().status()),
                new TheMeetingMustStillBeAhead(stand.now().status()), new TheNewDateMustBeKnown(command.to()),
                new AnOtherReasonMustBeExplained("/reasons", command.reasons()),
                new TheMeetingMustEndAfterItBegins("/ends", command.to(), command.ends()));
        LocalTime ends = command.ends();
        apply(new MeetingRescheduled(command.association(), command.id(), stand.now().details().on(), command.to(),
                command.reasons(), command.on()));
        arrange(command.association(), command.id(), new Setting(stand.now().details().setting().place(),
                stand.now().details().setting().online(), ends), command.on());
    }

    @CommandHandler
    void decide(PostponeMeeting command, Existing existing) {
        stand.mustBeReal();
        Refusal.unless(References.of(command, existing), new TheCancellationMustFirstBeWithdrawn(stand.now().status()),
                new TheMeetingMustStillBeAhead(stand.now().status()),
                new AnOtherReasonMustBeExplained("/reasons", command.reasons()));
        apply(new MeetingPostponed(command.association(), command.id(), stand.now().details().on(), command.to(),
                command.reasons(), command.on()));
    }

    @CommandHandler
    void decide(CancelMeeting command, Existing existing, Agendas agendas) {
        stand.mustBeReal();
        CountedAnswers answers = CountedAnswers.of(command, invitations, existing);
        List<Rule> rules = new ArrayList<>(References.of(command, existing));
        rules.addAll(answers.rules());
        Refusal.unless(rules,
                new ACancelledMeetingMustNotBeCancelledAgain(stand.now().status()),
                new AHeldMeetingMustNotBeCancelled(stand.now().status()),
                new TheMeetingMustStillBeAhead(stand.now().status()),
                AReasonMustBeGiven.in("/reasons", command.reasons()),
                new AnOtherReasonMustBeExplained("/reasons", command.reasons()),
                new TheAnswersMustNotExceedTheInvitations(command.figures()));
        DepartingItems items = new DepartingItems(command.agendaItems(), agenda);
        apply(new MeetingCancelled(command.association(), command.id(), command.reasons(), answers.figures(),
                command.decidedBy(), items.and(command.followUp()), command.on()));
        items.go(command.on(), agendas);
    }

    @CommandHandler
    void decide(WithdrawCancellation command, Existing existing) {
        stand.mustBeReal();
        Refusal.unless(References.of(command, existing), new TheMeetingMustBeCancelled(stand.now().status()),
                AReasonMustBeGiven.in("/reason", command.reason()));
        apply(new MeetingCancellationWithdrawn(command.association(), command.id(), command.reason(), command.on()));
    }

    @CommandHandler
    void decide(ArrangeMeeting command, Existing existing) {
        stand.mustBeReal();
        Setting now = new Setting(command.place(), command.online(), command.ends());
        Refusal.unless(References.of(command, existing), new TheMeetingMustStillBeAhead(stand.now().status()),
                new TheMeetingMustEndAfterItBegins("/ends", stand.now().details().on(), command.ends()),
                new AMeetingLinkMustBeAWebAddress("/online", command.online()),
                new SomethingMustChange(stand.now().details().setting(), now));
        arrange(command.association(), command.id(), now, command.on());
    }

    private void arrange(AssociationId association, MeetingId id, Setting now, VagueDate on) {
        Setting was = stand.now().details().setting();
        if (!was.equals(now)) {
            apply(new MeetingArranged(association, id, was, now, on));
        }
    }

    MeetingStatus status() {
        return stand.now().status();
    }

    Agenda agenda() {
        return agenda;
    }

    @EventSourcingHandler
    void evolve(MeetingEvent event) {
        if (event instanceof MeetingScheduled first) {
            begin(first.meeting(), first.association());
        }
        follow(event);
    }

    @EventSourcingHandler
    void follow(OfMeeting event) {
        stand.follow(event);
    }

    /** People answer while somebody fills in a form: an answer changes no text and no status. */
    @Override
    protected boolean isStale(long expected, long now) {
        return expected > now || !invitations.onlyAnswersSince(expected);
    }
}
