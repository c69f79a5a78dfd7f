package nl.kroniek.query.mail.letter;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

/**
 * Turns a letter into MIME as calendars want it: the text and the same as a calendar are two ways to read one letter,
 * and the calendar is there once more as a file, for who has to open it by hand.
 */
public final class Mime {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private Mime() {}

    /**
     * @param from one address, without a name
     * @param messageId with its angle brackets; the same for the same letter, so that a second copy can be recognised
     * @throws MessagingException when an address cannot be written to
     */
    public static MimeMessage of(Letter letter, String from, String messageId, Session session)
            throws MessagingException {
        MimeMessage mail = new WithOwnId(session, oneLine(messageId));
        mail.setFrom(new InternetAddress(from, true));
        mail.setRecipient(RecipientType.TO, receiver(letter));
        mail.setSubject(oneLine(letter.subject()), UTF_8);
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("Content-Language", "nl");
        if (letter.calendar() == null) {
            mail.setText(letter.text(), UTF_8);
        } else {
            MimeMultipart both = new MimeMultipart("alternative", text(letter), calendar(letter.calendar()));
            mail.setContent(new MimeMultipart("mixed", holding(both), file(letter.calendar())));
        }
        mail.saveChanges();
        return mail;
    }

    private static InternetAddress receiver(Letter letter) throws MessagingException {
        InternetAddress receiver = new InternetAddress(letter.to(), true);
        try {
            receiver.setPersonal(oneLine(letter.toName()), UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("every Java has UTF-8", impossible);
        }
        return receiver;
    }

    private static MimeBodyPart text(Letter letter) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(letter.text(), UTF_8);
        return part;
    }

    private static MimeBodyPart calendar(Invite invite) throws MessagingException {
        return octets(invite, "text/calendar; charset=UTF-8; method=" + invite.method());
    }

    private static MimeBodyPart file(Invite invite) throws MessagingException {
        MimeBodyPart part = octets(invite, "application/ics; name=\"uitnodiging.ics\"");
        part.setDisposition(Part.ATTACHMENT);
        part.setFileName("uitnodiging.ics");
        return part;
    }

    /** In base64: its lines end in CRLF and may be long in octets, and no server on the way may touch either. */
    private static MimeBodyPart octets(Invite invite, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(invite.ics(), type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static MimeBodyPart holding(MimeMultipart both) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(both);
        return part;
    }

    /** What people typed may hold a line end, and a header that does is two headers. */
    private static String oneLine(String typed) {
        return typed.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
    }

    /** Saving a message gives it a new id; this one keeps its own. */
    private static final class WithOwnId extends MimeMessage {

        private final String id;

        WithOwnId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
