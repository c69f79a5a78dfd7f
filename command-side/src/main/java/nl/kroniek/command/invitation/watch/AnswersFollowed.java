package nl.kroniek.command.invitation.watch;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nl.kroniek.command.invitation.Deadline;
import nl.kroniek.command.invitation.Responses;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Event;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.invitation.InvitationAnswered;
import nl.kroniek.events.invitation.InvitationWithdrawn;
import nl.kroniek.events.invitation.LowAttendanceSignalled;
import nl.kroniek.events.invitation.ParticipantsInvited;
import nl.kroniek.events.meeting.MeetingPostponed;
import nl.kroniek.events.meeting.MeetingRescheduled;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.springframework.stereotype.Component;

/**
 * Brings what happens to invitations from Axon's processor to the automation, all of one association in order. What is
 * read again does nothing twice, and nothing of it can be reset: an automation is not a view.
 */
@Component
class AnswersFollowed implements EventHandlerInvoker {

    private final WhenTooFewWillComeThenLowAttendanceIsSignalled automation;
    private final OpenDeadlines deadlines;
    private final Existing existing;

    AnswersFollowed(WhenTooFewWillComeThenLowAttendanceIsSignalled automation, OpenDeadlines deadlines,
            Existing existing) {
        this.automation = automation;
        this.deadlines = deadlines;
        this.existing = existing;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return message.getPayload() instanceof Event event && segment.matches(event.association().value());
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        switch (message.getPayload()) {
            case ParticipantsInvited e -> apart(() -> follow(e.association(), e.meeting()));
            case InvitationAnswered e -> apart(() -> automation.react(e.association(), e.meeting()));
            case InvitationWithdrawn e -> apart(() -> automation.react(e.association(), e.meeting()));
            case LowAttendanceSignalled e -> deadlines.remove(e.meeting());
            case MeetingRescheduled e -> apart(() -> follow(e.association(), e.meeting()));
            case MeetingPostponed e -> apart(() -> follow(e.association(), e.meeting()));
            default -> {}
        }
    }

    /** On a thread of its own: in the unit of work of the batch a command would wait for the whole batch to be committed. */
    private static void apart(Runnable work) {
        try {
            CompletableFuture.runAsync(work, Thread::startVirtualThread).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException own ? own : failed;
        }
    }

    /** The last day to answer as it is now, which may be later than this event. */
    private void follow(AssociationId association, MeetingId meeting) {
        Responses responses = Responses.of(existing.history(meeting));
        VagueDate by = responses.answerBy();
        if (by.isDay() && !responses.isSignalled()) {
            deadlines.put(association, meeting,
                    Deadline.end(by).atZone(WhenTooFewWillComeThenLowAttendanceIsSignalled.DUTCH).toInstant());
        } else {
            deadlines.remove(meeting);
        }
        automation.react(association, meeting);
    }

    @Override
    public boolean supportsReset() {
        return false;
    }
}
