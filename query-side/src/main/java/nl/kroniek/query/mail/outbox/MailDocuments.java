package nl.kroniek.query.mail.outbox;

import java.time.Instant;
import java.util.Date;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Kebab;
import nl.kroniek.events.MeetingId;
import nl.kroniek.query.mail.Mail;
import nl.kroniek.query.mail.MailFault;
import nl.kroniek.query.mail.MailState;
import nl.kroniek.query.mail.letter.Occasion;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How a mail stands in the outbox. */
final class MailDocuments {

    private MailDocuments() {}

    static String word(Enum<?> value) {
        return Kebab.of(value);
    }

    static Document write(Mail mail) {
        Document document = new Document("_id", mail.key()).append("association", mail.association().value())
                .append("meeting", mail.meeting().value()).append("invitation", mail.invitation())
                .append("event", mail.event()).append("occasion", word(mail.occasion()))
                .append("position", mail.position()).append("state", word(mail.state())).append("tries", mail.tries())
                .append("made", Date.from(mail.made())).append("told", mail.told());
        if (mail.due() != null) {
            document.append("due", Date.from(mail.due()));
        }
        return document;
    }

    static Mail read(Document found) {
        String fault = found.getString("fault");
        return new Mail(found.getString("_id"), new AssociationId(found.getString("association")),
                new MeetingId(found.getString("meeting")), found.getInteger("invitation"), found.getString("event"),
                named(Occasion.class, found.getString("occasion")), found.getLong("position"),
                named(MailState.class, found.getString("state")), found.getInteger("tries"),
                instant(found.getDate("due")), fault == null ? null : named(MailFault.class, fault),
                found.getString("reply"), found.getDate("made").toInstant(), instant(found.getDate("ended")),
                found.getString("method"), found.getLong("told"));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private static <E extends Enum<E>> E named(Class<E> type, String word) {
        return Kebab.find(type, word).orElseThrow(
                () -> new IllegalStateException("the outbox holds " + word + ", which is no " + type.getSimpleName()));
    }
}
