package nl.kroniek.command.invitation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.List;
import nl.kroniek.command.PartOfThing;
import nl.kroniek.command.invitation.answer.ASubstituteMustBeNamed;
import nl.kroniek.command.invitation.answer.AnAnswerMustBeGiven;
import nl.kroniek.command.invitation.answer.GivenAnswer;
import nl.kroniek.command.invitation.answer.RecordAnswers;
import nl.kroniek.command.invitation.invite.InviteToMeeting;
import nl.kroniek.command.invitation.invite.NobodyMustBeInvitedTwice;
import nl.kroniek.command.invitation.invite.SomebodyMustBeInvited;
import nl.kroniek.command.invitation.invite.TheLastDayToAnswerMustBeADay;
import nl.kroniek.command.invitation.signal.LowAttendanceMustBeSignalledOnce;
import nl.kroniek.command.invitation.signal.SignalLowAttendance;
import nl.kroniek.command.invitation.withdraw.WithdrawInvitation;
import nl.kroniek.command.meeting.CurrentStand;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.reference.References;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Event;
import nl.kroniek.events.Precision;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.invitation.AnswerFigures;
import nl.kroniek.events.invitation.Invitation;
import nl.kroniek.events.invitation.InvitationAnswered;
import nl.kroniek.events.invitation.InvitationEvent;
import nl.kroniek.events.invitation.InvitationWithdrawn;
import nl.kroniek.events.invitation.LowAttendanceSignalled;
import nl.kroniek.events.invitation.Outlook;
import nl.kroniek.events.invitation.ParticipantsInvited;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The part of a meeting that asks who comes. */
public class Invitations implements PartOfThing {

    private final Responses responses = new Responses();
    private final CurrentStand stand;
    private long lastOther;

    public Invitations(CurrentStand stand) {
        this.stand = stand;
    }

    @CommandHandler
    void decide(InviteToMeeting command, Existing existing) {
        List<Rule> rules = new ArrayList<>(References.of(command, existing));
        rules.add(new AnswersMustBelongToAMeetingAhead(stand.now().status()));
        rules.add(new SomebodyMustBeInvited(command.invitees(), command.answerBy(), responses.isEmpty()));
        rules.add(new TheLastDayToAnswerMustBeADay(command.answerBy()));
        rules.addAll(NobodyMustBeInvitedTwice.all(command.invitees(), responses::has));
        Refusal.unless(rules);
        List<Invitation> invitations = new ArrayList<>();
        command.invitees()
                .forEach(who -> invitations.add(new Invitation(responses.next() + invitations.size(), who)));
        VagueDate answerBy = command.answerBy().precision() == Precision.UNKNOWN
                ? responses.answerBy()
                : command.answerBy();
        apply(new ParticipantsInvited(command.association(), command.id(), invitations, answerBy, command.on()));
    }

    /** What stands already is not recorded again: who sends the same answer twice said it once. */
    @CommandHandler
    void decide(RecordAnswers command, Existing existing) {
        List<Rule> rules = new ArrayList<>(References.of(command, existing));
        rules.add(new AnswersMustBelongToAMeetingAhead(stand.now().status()));
        rules.add(new AnAnswerMustBeGiven(command.answers()));
        for (int i = 0; i < command.answers().size(); i++) {
            rules.addAll(standing("/answers/" + i + "/invitation", command.answers().get(i).invitation()));
        }
        rules.addAll(ASubstituteMustBeNamed.all(command.answers()));
        Refusal.unless(rules);
        for (GivenAnswer given : command.answers()) {
            if (!responses.stands(given.invitation(), given.answer(), given.substitute())) {
                apply(new InvitationAnswered(command.association(), command.id(), given.invitation(), given.answer(),
                        given.substitute(), command.on()));
            }
        }
    }

    @CommandHandler
    void decide(WithdrawInvitation command, Existing existing) {
        List<Rule> rules = new ArrayList<>(References.of(command, existing));
        rules.add(new AnswersMustBelongToAMeetingAhead(stand.now().status()));
        rules.addAll(standing("/invitation", command.invitation()));
        Refusal.unless(rules);
        apply(new InvitationWithdrawn(command.association(), command.id(), command.invitation(), command.reason(),
                command.on()));
    }

    private List<Rule> standing(String field, int number) {
        return List.of(new TheInvitationMustExist(field, number, responses.knows(number)),
                new TheInvitationMustStand(field, !responses.knows(number) || responses.has(number)));
    }

    @CommandHandler
    void decide(SignalLowAttendance command, Existing existing) {
        AnswerFigures figures = counted(command.association(), existing);
        Outlook outlook = figures.outlook(responses.isClosed(command.on()));
        Refusal.unless(References.of(command, existing), new AnswersMustBelongToAMeetingAhead(stand.now().status()),
                new LowAttendanceMustBeSignalledOnce(responses.isSignalled()),
                new LowAttendanceMustShowInTheAnswers("", figures, outlook.isLow()));
        apply(new LowAttendanceSignalled(command.association(), command.id(), figures, outlook, command.on()));
    }

    /** The answers as they stand, with the minimum that counts now. */
    private AnswerFigures counted(AssociationId association, Existing existing) {
        return responses.figures(Minimum.of(association, responses.bodies(), existing));
    }

    /** The same where anybody is invited here; absent where nobody is, as for what was imported. */
    public @Nullable AnswerFigures countedIfAny(AssociationId association, Existing existing) {
        return responses.isEmpty() ? null : counted(association, existing);
    }

    /** Whether these figures show that too few come, at that moment. */
    public boolean showLow(AnswerFigures figures, VagueDate at) {
        return figures.outlook(responses.isClosed(at)).isLow();
    }

    /** Answers go on while somebody fills in a form about the meeting: they do not make it stale. */
    public boolean onlyAnswersSince(long version) {
        return version >= lastOther;
    }

    @EventSourcingHandler
    void evolve(InvitationEvent event) {
        responses.take(event);
    }

    @EventSourcingHandler
    void follow(Event event, @SequenceNumber long sequence) {
        lastOther = sequence;
        responses.take(event);
    }
}
