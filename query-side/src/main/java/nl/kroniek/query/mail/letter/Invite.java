package nl.kroniek.query.mail.letter;

/**
 * What the calendar of the receiver is asked to do (iTIP).
 *
 * @param method {@code REQUEST} or {@code CANCEL}
 * @param ics the calendar in UTF-8, with the same method in it
 */
public record Invite(String method, byte[] ics) {}
