package nl.kroniek.query.mail;

import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.chronicle.Chronicles;
import nl.kroniek.query.mail.address.AddressGiven;
import nl.kroniek.query.mail.address.Whose;
import nl.kroniek.vault.Addressee;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A guest can only be given an address after the invitation: the mail that had none goes by itself then. */
@Component
class WhenAnAddressIsGivenThenWhatHadNoneIsSent {

    private static final int MOST = 500;

    private final Mails mails;
    private final Chronicles chronicles;
    private final MailServer server;

    WhenAnAddressIsGivenThenWhatHadNoneIsSent(Mails mails, Chronicles chronicles, MailServer server) {
        this.mails = mails;
        this.chronicles = chronicles;
        this.server = server;
    }

    @EventListener
    void react(AddressGiven given) {
        if (server.isThere()) {
            chronicles.of(given.association()).ifPresent(
                    chronicle -> mails.of(given.association(), MailState.NO_ADDRESS, MOST).stream()
                            .filter(mail -> isTo(given.whose(), mail, chronicle))
                            .forEach(mail -> mails.again(given.association(), mail.key())));
        }
    }

    private static boolean isTo(Addressee whose, Mail mail, Chronicle chronicle) {
        return chronicle.invitations().of(mail.meeting().value()).stream().flatMap(all -> all.invited().stream())
                .filter(each -> each.number() == mail.invitation())
                .anyMatch(each -> Whose.of(each, mail.meeting()).equals(whose));
    }
}
