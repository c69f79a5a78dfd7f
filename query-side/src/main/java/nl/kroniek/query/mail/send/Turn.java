package nl.kroniek.query.mail.send;

import java.time.Instant;
import java.util.List;
import nl.kroniek.query.mail.Mail;
import nl.kroniek.query.mail.MailState;
import nl.kroniek.query.mail.letter.Occasion;

/** Whether it is a mail's turn, seen beside the others to the same person about the same matter. Pure. */
sealed interface Turn {

    /** Now, as a letter for this occasion. */
    record Now(Occasion occasion) implements Turn {}

    /** An earlier one is on its way: let that go first. */
    record Later() implements Turn {}

    /** Another one says it, or said it already. */
    record Never() implements Turn {}

    /** @param ofMeeting everything in the outbox about that meeting; may hold the mail itself */
    static Turn of(Mail mail, List<Mail> ofMeeting, Instant now) {
        List<Mail> others = ofMeeting.stream().filter(other -> other.invitation() == mail.invitation()
                && mail.matter().contains(other.occasion()) && !other.key().equals(mail.key())).toList();
        if (others.stream().anyMatch(other -> other.position() > mail.position()
                || other.state() == MailState.SENT && other.told() >= mail.position())) {
            return new Never();
        }
        if (others.stream().anyMatch(other -> other.state() == MailState.CLAIMED && other.due() != null
                && other.due().isAfter(now))) {
            return new Later();
        }
        // Who was to be invited and never was is not told of a change of something unknown.
        boolean knowsNothing = others.stream().anyMatch(other -> other.occasion() == Occasion.INVITED)
                && others.stream().noneMatch(other -> other.state() == MailState.SENT);
        return switch (mail.occasion()) {
            case CHANGED -> new Now(knowsNothing ? Occasion.INVITED : Occasion.CHANGED);
            case WITHDRAWN -> knowsNothing ? new Never() : new Now(Occasion.WITHDRAWN);
            case INVITED, AGENDA -> new Now(mail.occasion());
        };
    }
}
