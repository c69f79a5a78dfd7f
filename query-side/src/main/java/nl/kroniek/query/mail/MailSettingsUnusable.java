package nl.kroniek.query.mail;

/** Mail cannot be sent with these settings; the message is a sentence that says why, and what mends it. */
public final class MailSettingsUnusable extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    MailSettingsUnusable(String sentence) {
        super(sentence);
    }

    MailSettingsUnusable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
