package nl.kroniek.events.invitation;

import nl.kroniek.events.meeting.OfMeeting;

/** What happens to the invitations of a meeting. */
public sealed interface InvitationEvent extends OfMeeting permits ParticipantsInvited, InvitationAnswered,
        InvitationWithdrawn, LowAttendanceSignalled {}
