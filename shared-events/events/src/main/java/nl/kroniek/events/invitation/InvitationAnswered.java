package nl.kroniek.events.invitation;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody answers an invitation, or answers it differently than before.
 *
 * @param invitation the number of the invitation
 * @param substitute who comes instead, by function; only with {@link Answer#SUBSTITUTE}
 * @param on when it was answered
 */
public record InvitationAnswered(AssociationId association, MeetingId meeting, int invitation, Answer answer,
        @Nullable String substitute, VagueDate on) implements InvitationEvent {}
