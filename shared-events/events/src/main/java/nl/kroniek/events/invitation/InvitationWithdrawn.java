package nl.kroniek.events.invitation;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * An invitation is taken back: who had it is not asked any more and does not count. Who is invited again after all gets
 * an invitation with another number.
 *
 * @param invitation the number of the invitation
 * @param reason absent where nobody gave one
 * @param on when it was taken back
 */
public record InvitationWithdrawn(AssociationId association, MeetingId meeting, int invitation,
        @Nullable String reason, VagueDate on) implements InvitationEvent {}
