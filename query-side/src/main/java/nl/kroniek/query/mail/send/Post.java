package nl.kroniek.query.mail.send;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import nl.kroniek.query.mail.MailFault;
import nl.kroniek.query.mail.letter.Letter;
import nl.kroniek.query.mail.letter.Mime;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Hands letters to the mail server. */
final class Post {

    private final JavaMailSenderImpl server;
    private final String from;

    /** @param from the one address that everything comes from */
    Post(JavaMailSenderImpl server, String from) {
        this.server = server;
        this.from = from;
    }

    /**
     * @param key of the mail: a letter that is sent twice has the same id twice, so that the second can be known as
     *        such
     */
    Delivery deliver(Letter letter, String key) {
        MimeMessage mail;
        try {
            mail = Mime.of(letter, from, "<" + key + "@" + from.substring(from.lastIndexOf('@') + 1) + ">",
                    server.getSession());
        } catch (MessagingException noAddress) {
            return new Delivery.Refused(MailFault.ADDRESS_REFUSED, null);
        }
        try {
            server.send(mail);
            return new Delivery.Taken();
        } catch (MailException failure) {
            return Delivery.of(failure);
        }
    }
}
