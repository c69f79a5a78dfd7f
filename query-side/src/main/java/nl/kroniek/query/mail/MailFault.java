package nl.kroniek.query.mail;

/** Why a mail was not taken. */
public enum MailFault {
    /** The server says that there is no such address, or that it takes nothing for it. */
    ADDRESS_REFUSED(true),
    /** The server said no to the sender or the letter, or not now. */
    LETTER_REFUSED(false),
    /** No server answered, or it broke off. */
    UNREACHABLE(false),
    /** The server does not accept our name and password. */
    SIGN_IN_REFUSED(false),
    /** The letter could not be made: a fault of ours. */
    OURS(false);

    private final boolean lasting;

    MailFault(boolean lasting) {
        this.lasting = lasting;
    }

    /** Trying again helps nothing until somebody mends something. */
    public boolean isLasting() {
        return lasting;
    }

    /** The next mail would meet the same. */
    public boolean isOfServer() {
        return this == UNREACHABLE || this == SIGN_IN_REFUSED;
    }
}
