package nl.kroniek.query.web.outbox;

import java.nio.charset.StandardCharsets;
import nl.kroniek.events.Kebab;
import nl.kroniek.query.mail.Mail;
import nl.kroniek.query.mail.MailFault;
import nl.kroniek.query.mail.MailState;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * One mail in a list.
 *
 * @param name of who it is for
 * @param says what it tells
 * @param about the meeting
 * @param state what became of it and when
 * @param why it was not taken; empty where nothing went wrong
 * @param retry whether there is something to press; an address that is given is enough to send what had none
 * @param address where another address is given; absent where that is not what it wants
 */
public record MailLine(String key, String name, String says, Link about, String state, String why, boolean retry,
        @Nullable Link address) {

    static MailLine of(Mail mail, Desk desk) {
        return new MailLine(mail.key(), name(mail, desk), event(mail, desk), desk.link(mail.meeting().value()),
                state(mail, desk), why(mail, desk), mail.state() == MailState.FAILED,
                address(mail, desk));
    }

    /** Somebody who was told need not be invited any more. */
    static String name(Mail mail, Desk desk) {
        return desk.chronicle().invitations().of(mail.meeting().value()).flatMap(all -> all.who(mail.invitation()))
                .map(desk.words()::invitee)
                .orElseGet(() -> desk.say("outbox.no-longer-invited"));
    }

    /** Who is not invited any more does not stand among those of that meeting. */
    static @Nullable Link address(Mail mail, Desk desk) {
        boolean wanted = mail.state() == MailState.NO_ADDRESS
                || mail.state() == MailState.FAILED && mail.fault() == MailFault.ADDRESS_REFUSED;
        String meeting = mail.meeting().value();
        return wanted && desk.chronicle().invitations().of(meeting).stream().flatMap(all -> all.invited().stream())
                .anyMatch(one -> one.number() == mail.invitation())
                        ? new Link(desk.say("outbox.address." + word(mail.state())),
                                desk.at("/mail/adressen?vergadering=" + meeting + "&zoek="
                                        + UriUtils.encode(name(mail, desk), StandardCharsets.UTF_8)))
                        : null;
    }

    static String event(Mail mail, Desk desk) {
        return desk.say("outbox.event." + mail.event());
    }

    private static String state(Mail mail, Desk desk) {
        String key = "outbox.is." + word(mail.state());
        if (mail.state() == MailState.WAITING) {
            return mail.tries() == 0 || mail.due() == null
                    ? desk.say(key)
                    : desk.say("outbox.is.waiting-again", desk.moment(mail.due()));
        }
        return mail.ended() == null ? desk.say(key) : desk.say(key, desk.moment(mail.ended()));
    }

    static String why(Mail mail, Desk desk) {
        if (mail.state() == MailState.NO_ADDRESS) {
            return desk.say("outbox.why.no-address");
        }
        if (mail.fault() == null) {
            return "";
        }
        String why = desk.say("outbox.why." + word(mail.fault()));
        return mail.reply() == null ? why : why + " " + desk.say("outbox.why.said", mail.reply());
    }

    /** As it stands in the names of texts. */
    static String word(Enum<?> value) {
        return Kebab.of(value);
    }
}
