package nl.kroniek.query.meeting.invitations;

import nl.kroniek.events.VagueDate;
import nl.kroniek.events.invitation.Invitee;
import org.jspecify.annotations.Nullable;

/**
 * One invitation that was taken back: it counts nowhere.
 *
 * @param number names it within its meeting; who is invited again has another one
 * @param on when; unknown where nobody said
 */
public record WithdrawnEntry(int number, Invitee who, @Nullable String reason, VagueDate on) {}
