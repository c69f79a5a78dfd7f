package nl.kroniek.query.mail;

import java.util.stream.Stream;
import nl.kroniek.events.AssociationId;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.chronicle.Chronicles;
import nl.kroniek.query.mail.address.AddressGiven;
import nl.kroniek.query.mail.address.Whose;
import nl.kroniek.vault.Addressee;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A guest can only be given an address after the invitation, and another one only after the first was refused: the mail
 * that had none, or failed on the old one, goes by itself then.
 */
@Component
class WhenAnAddressIsGivenThenWhatWantedOneIsSent {

    private static final int MOST = 500;

    private final Mails mails;
    private final Chronicles chronicles;
    private final MailServer server;

    WhenAnAddressIsGivenThenWhatWantedOneIsSent(Mails mails, Chronicles chronicles, MailServer server) {
        this.mails = mails;
        this.chronicles = chronicles;
        this.server = server;
    }

    @EventListener
    void react(AddressGiven given) {
        if (server.isThere()) {
            chronicles.of(given.association()).ifPresent(
                    chronicle -> wanting(given.association()).filter(mail -> isTo(given.whose(), mail, chronicle))
                            .forEach(mail -> mails.again(given.association(), mail.key())));
        }
    }

    private Stream<Mail> wanting(AssociationId association) {
        return Stream.concat(mails.of(association, MailState.NO_ADDRESS, MOST).stream(),
                mails.of(association, MailState.FAILED, MOST).stream()
                        .filter(mail -> mail.fault() == MailFault.ADDRESS_REFUSED));
    }

    private static boolean isTo(Addressee whose, Mail mail, Chronicle chronicle) {
        return chronicle.invitations().of(mail.meeting().value()).stream()
                .flatMap(all -> Stream.concat(all.invited().stream(), all.takenBack().stream()))
                .filter(each -> each.number() == mail.invitation())
                .anyMatch(each -> Whose.of(each, mail.meeting()).equals(whose));
    }
}
