package nl.kroniek.query.web.invitation;

/**
 * The personal link of one invitee.
 *
 * @param href whole, so that it can be copied into a message
 * @param withdraw where the invitation is taken back
 */
public record OwnLink(String name, String href, String withdraw) {}
