package nl.kroniek.events.invitation;

import nl.kroniek.events.Event;
import nl.kroniek.events.MeetingId;

/** What happens to the invitations of a meeting. */
public sealed interface InvitationEvent extends Event permits ParticipantsInvited, InvitationAnswered,
        LowAttendanceSignalled {
    MeetingId meeting();
}
