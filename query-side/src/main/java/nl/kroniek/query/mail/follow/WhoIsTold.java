package nl.kroniek.query.mail.follow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.kroniek.events.Event;
import nl.kroniek.events.Netherlands;
import nl.kroniek.events.agenda.AgendaSent;
import nl.kroniek.events.invitation.InvitationWithdrawn;
import nl.kroniek.events.invitation.ParticipantsInvited;
import nl.kroniek.events.meeting.MeetingArranged;
import nl.kroniek.events.meeting.MeetingCancellationWithdrawn;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingCorrected;
import nl.kroniek.events.meeting.MeetingEnteredByMistake;
import nl.kroniek.events.meeting.MeetingPostponed;
import nl.kroniek.events.meeting.MeetingReinstated;
import nl.kroniek.events.meeting.MeetingRescheduled;
import nl.kroniek.events.meeting.OfMeeting;
import nl.kroniek.log.RecordedEvent;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.mail.Mail;
import nl.kroniek.query.mail.letter.Occasion;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.invitations.InvitedEntry;
import org.jspecify.annotations.Nullable;

/** Who is told of what happened to a meeting. */
public final class WhoIsTold {

    private static final List<Class<? extends Event>> CHANGES = List.of(MeetingRescheduled.class,
            MeetingPostponed.class, MeetingCancelled.class, MeetingCancellationWithdrawn.class, MeetingArranged.class,
            MeetingEnteredByMistake.class, MeetingReinstated.class);

    private WhoIsTold() {}

    /** Whether anybody may have to be told of it; what it says about the meeting is asked of the views later. */
    public static boolean concerns(Event event) {
        return occasion(event) != null;
    }

    /**
     * A mail for each of them; none where nobody is invited, or where the meeting is not ahead any more.
     *
     * @param chronicle has seen the event
     * @param now when they are put in the outbox
     */
    public static List<Mail> of(RecordedEvent recorded, Chronicle chronicle, Instant now) {
        Event event = recorded.event();
        Occasion occasion = occasion(event);
        if (occasion == null || !(event instanceof OfMeeting of)) {
            return List.of();
        }
        LocalDate day = LocalDate.ofInstant(recorded.recordedAt(), Netherlands.TIME);
        return chronicle.calendar().find(of.meeting().value()).filter(entry -> isAhead(entry, event, day)).stream()
                .flatMap(entry -> invited(event, chronicle, entry))
                .map(number -> Mail.waiting(recorded.eventId(), recorded.association(), of.meeting(), number,
                        recorded.type(), occasion, recorded.position(), now))
                .toList();
    }

    private static @Nullable Occasion occasion(Event event) {
        return switch (event) {
            case ParticipantsInvited invited -> Occasion.INVITED;
            case InvitationWithdrawn back -> Occasion.WITHDRAWN;
            case AgendaSent sent -> Occasion.AGENDA;
            case MeetingCorrected corrected -> isAboutWhenOrWhere(corrected) ? Occasion.CHANGED : null;
            default -> CHANGES.contains(event.getClass()) ? Occasion.CHANGED : null;
        };
    }

    private static boolean isAboutWhenOrWhere(MeetingCorrected corrected) {
        return corrected.changesDate() || !corrected.was().setting().equals(corrected.instead().setting());
    }

    /** Of those who are invited now: somebody whose invitation was taken back is told that, and no more. */
    private static Stream<Integer> invited(Event event, Chronicle chronicle, CalendarEntry entry) {
        if (event instanceof InvitationWithdrawn back) {
            return Stream.of(back.invitation());
        }
        Stream<Integer> all = chronicle.invitations().of(entry.id().value()).stream()
                .flatMap(invitations -> invitations.invited().stream()).map(InvitedEntry::number);
        return event instanceof ParticipantsInvited only
                ? all.filter(number -> only.invitations().stream().anyMatch(each -> each.number() == number))
                : all;
    }

    /** It is still to come, or was until this event: nobody is written to about what lies behind us. */
    private static boolean isAhead(CalendarEntry entry, Event event, LocalDate day) {
        LocalDate latest = entry.on().latest();
        if (entry.status() == null || latest != null && latest.isBefore(day)) {
            return false;
        }
        return switch (entry.status()) {
            case SCHEDULED, POSTPONED -> true;
            case CANCELLED -> event instanceof MeetingCancelled;
            case ENTERED_BY_MISTAKE -> event instanceof MeetingEnteredByMistake && entry.cancellation() == null
                    && entry.sitting() == null;
            case OPENED, HELD, NOT_HELD, UNCONFIRMED -> false;
        };
    }
}
