package nl.kroniek.command.invitation.withdraw;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody should not have been invited, or need not come any more.
 *
 * @param invitation the number of the invitation within the meeting
 */
public record WithdrawInvitation(AssociationId association, MeetingId id, int invitation, @Nullable String reason,
        VagueDate on) implements Command {}
