package nl.kroniek.query.web.outbox;

import nl.kroniek.events.Kebab;
import nl.kroniek.query.mail.Mail;
import nl.kroniek.query.mail.MailState;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Link;

/**
 * One mail in a list.
 *
 * @param name of who it is for
 * @param says what it tells
 * @param about the meeting
 * @param state what became of it and when
 * @param why it was not taken; empty where nothing went wrong
 * @param retry whether there is something to press; an address that is given is enough to send what had none
 */
public record MailLine(String key, String name, String says, Link about, String state, String why, boolean retry) {

    static MailLine of(Mail mail, Desk desk) {
        return new MailLine(mail.key(), name(mail, desk), event(mail, desk), desk.link(mail.meeting().value()),
                state(mail, desk), why(mail, desk), mail.state() == MailState.FAILED);
    }

    /** Somebody who was told need not be invited any more. */
    static String name(Mail mail, Desk desk) {
        return desk.chronicle().invitations().of(mail.meeting().value()).flatMap(all -> all.who(mail.invitation()))
                .map(desk.words()::invitee)
                .orElseGet(() -> desk.say("outbox.no-longer-invited"));
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
