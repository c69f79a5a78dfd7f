package nl.kroniek.command.invitation.watch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nl.kroniek.command.invitation.Deadline;
import nl.kroniek.command.invitation.Responses;
import nl.kroniek.command.meeting.MeetingStand;
import nl.kroniek.command.meeting.MeetingStatus;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.refusal.Objection;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.command.refusal.Sentences;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Event;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Netherlands;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.association.MemberJoined;
import nl.kroniek.events.body.MinimumAttendanceSet;
import nl.kroniek.events.invitation.InvitationAnswered;
import nl.kroniek.events.invitation.InvitationEvent;
import nl.kroniek.events.invitation.LowAttendanceSignalled;
import nl.kroniek.events.meeting.MeetingCancellationWithdrawn;
import nl.kroniek.events.meeting.MeetingEvent;
import nl.kroniek.events.meeting.MeetingOutcomeWithdrawn;
import nl.kroniek.events.meeting.MeetingPostponed;
import nl.kroniek.events.meeting.MeetingReinstated;
import nl.kroniek.events.meeting.MeetingRescheduled;
import nl.kroniek.log.Recorded;
import nl.kroniek.log.RecordedEvent;
import nl.kroniek.events.seat.SeatEstablished;
import nl.kroniek.events.seat.SeatEvent;
import nl.kroniek.events.seat.SeatPlace;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings what happens to invitations from Axon's processor to the automation, all of one association in order. What is
 * read again does nothing twice, and nothing of it can be reset: an automation is not a view.
 */
@Component
class AnswersFollowed implements EventHandlerInvoker {

    private static final Logger LOG = LoggerFactory.getLogger(AnswersFollowed.class);

    private final WhenTooFewWillComeThenLowAttendanceIsSignalled automation;
    private final OpenDeadlines deadlines;
    private final InvitedMeetings invited;
    private final Existing existing;

    AnswersFollowed(WhenTooFewWillComeThenLowAttendanceIsSignalled automation, OpenDeadlines deadlines,
            InvitedMeetings invited, Existing existing) {
        this.automation = automation;
        this.deadlines = deadlines;
        this.invited = invited;
        this.existing = existing;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return message.getPayload() instanceof Recorded recorded
                && segment.matches(recorded.association().value());
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        // What cannot be read says nothing here; the meeting it happened to decides nothing any more.
        if (message.getPayload() instanceof RecordedEvent recorded) {
            read(recorded.event());
        }
    }

    private void read(Event event) {
        switch (event) {
            case InvitationAnswered e -> apart(() -> automation.react(e.association(), e.meeting()));
            case LowAttendanceSignalled e -> deadlines.remove(e.meeting());
            case InvitationEvent e -> apart(() -> follow(e.association(), e.meeting()));
            case MeetingEvent e -> {
                if (mayBeAheadAgain(e) || invited.has(e.meeting())) {
                    apart(() -> follow(e.association(), e.meeting()));
                }
            }
            case MinimumAttendanceSet e ->
                apart(() -> again(e.association(), invited.of(e.association(), e.body())));
            // A share of the members is another number now.
            case MemberJoined e -> apart(() -> again(e.association(), invited.of(e.association())));
            // And so is a share of who has a seat.
            case SeatEvent e -> apart(() -> again(e.association(), body(e).map(body -> invited.of(e.association(),
                    body)).orElse(List.of())));
            default -> {}
        }
    }

    private Optional<BodyId> body(SeatEvent event) {
        return existing.history(event.seat()).stream().findFirst().map(SeatEstablished.class::cast)
                .map(SeatEstablished::place).filter(SeatPlace.InBody.class::isInstance)
                .map(place -> ((SeatPlace.InBody) place).body());
    }

    /** Of all others only those matter that happen to a meeting which is known as ahead. */
    private static boolean mayBeAheadAgain(MeetingEvent event) {
        return event instanceof MeetingRescheduled || event instanceof MeetingPostponed
                || event instanceof MeetingCancellationWithdrawn || event instanceof MeetingOutcomeWithdrawn
                || event instanceof MeetingReinstated;
    }

    /**
     * On a thread of its own: in the unit of work of the batch a command would wait for the whole batch to be
     * committed.
     */
    private static void apart(Runnable work) {
        try {
            CompletableFuture.runAsync(() -> unlessUnreadable(work), Thread::startVirtualThread).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException own ? own : failed;
        }
    }

    /** Trying again would not help, and all other meetings would wait for it. */
    private static void unlessUnreadable(Runnable work) {
        try {
            work.run();
        } catch (Refusal refused) {
            if (!refused.is(Objection.HISTORY_UNREADABLE)) {
                throw refused;
            }
            LOG.warn("whether enough people come: {}", Sentences.of(refused.first(), Locale.ENGLISH));
        }
    }

    private void again(AssociationId association, List<MeetingId> meetings) {
        meetings.forEach(meeting -> unlessUnreadable(() -> automation.react(association, meeting)));
    }

    /** The meeting and its last day to answer as they are now, which may be later than this event. */
    private void follow(AssociationId association, MeetingId meeting) {
        List<Event> history = existing.history(meeting);
        Responses responses = Responses.of(history);
        if (responses.isEmpty() || !isAhead(history)) {
            invited.remove(meeting);
            deadlines.remove(meeting);
            return;
        }
        invited.put(association, meeting, responses.bodies());
        VagueDate by = responses.answerBy();
        if (by.isDay() && !responses.isSignalled()) {
            deadlines.put(association, meeting,
                    Deadline.end(by).atZone(Netherlands.TIME).toInstant());
        } else {
            deadlines.remove(meeting);
        }
        automation.react(association, meeting);
    }

    private static boolean isAhead(List<Event> history) {
        MeetingStatus status = MeetingStand.of(history).status();
        return status == MeetingStatus.SCHEDULED || status == MeetingStatus.POSTPONED;
    }

    @Override
    public boolean supportsReset() {
        return false;
    }
}
