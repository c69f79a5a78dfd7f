package nl.kroniek.query.mail;

import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;

/** What pages and answers may know and do of the outbox. */
public interface Mails {

    /** The newest of that state first. */
    List<Mail> of(AssociationId association, MailState state, int most);

    /** Of one meeting, in the order of the log. */
    List<Mail> of(AssociationId association, MeetingId meeting);

    /** The newest first. */
    List<Mail> newest(AssociationId association, int most);

    /** What came of asking for one more try. */
    enum Again {
        /** It will be sent. */
        WAITING,
        /** It is on its way, was sent, or was overtaken. */
        NOT_NOW,
        /** There is no such mail. */
        UNKNOWN
    }

    /** Has a mail that failed, or had no address, sent once more. Asked twice, it is sent once. */
    Again again(AssociationId association, String key);

    /** How many are still to be sent, of all associations. */
    long unsent();
}
