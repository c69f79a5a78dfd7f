package nl.kroniek.query.mail;

/** How far a mail is. */
public enum MailState {
    /** To be sent, now or at a later try. */
    WAITING,
    /** Some process is sending it, until its lease ends. */
    CLAIMED,
    /** The mail server took it. */
    SENT,
    /** It will not be tried again unless somebody asks. */
    FAILED,
    /** Nobody gave an address. */
    NO_ADDRESS,
    /** A later mail says it, or there is nothing to say any more. */
    OVERTAKEN;

    /** Whether somebody can ask to have it sent once more. */
    public boolean isRetryable() {
        return this == FAILED || this == NO_ADDRESS;
    }
}
