package nl.kroniek.query.mail.send;

import java.time.Clock;
import nl.kroniek.query.chronicle.Chronicles;
import nl.kroniek.query.mail.MailServer;
import nl.kroniek.query.mail.MailTally;
import nl.kroniek.query.mail.Mails;
import nl.kroniek.query.mail.SendingSettings;
import nl.kroniek.query.mail.letter.Letters;
import nl.kroniek.query.mail.letter.MailSettings;
import nl.kroniek.query.mail.outbox.Outbox;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Who sends. */
@Configuration(proxyBeanMethods = false)
class SendingConfiguration {

    @Bean
    MailTally mailTally() {
        return new MailTally();
    }

    @Bean
    Sending sending(Outbox outbox, Mails mails, Chronicles chronicles, Letters letters, MailServer server,
            ObjectProvider<JavaMailSenderImpl> post, MailSettings who, MailTally tally, SendingSettings settings,
            Clock clock) {
        Sender sender = server.isThere()
                ? new Sender(new Sender.Tools(outbox, mails, chronicles, letters,
                        new Post(post.getObject(), who.from()), tally, clock), settings, () -> {})
                : null;
        return new Sending(sender, settings);
    }
}
