package nl.kroniek.events.invitation;

/**
 * One invitation.
 *
 * @param number names it within its meeting, from 1; never re-used
 */
public record Invitation(int number, Invitee who) {}
