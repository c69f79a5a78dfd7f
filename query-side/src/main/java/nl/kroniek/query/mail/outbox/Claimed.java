package nl.kroniek.query.mail.outbox;

import nl.kroniek.query.mail.Mail;

/**
 * A mail that this process may send.
 *
 * @param claim of nobody else; who has another one by now may not say what became of it
 */
public record Claimed(Mail mail, String claim) {}
