package nl.kroniek.standalone.figures;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import nl.kroniek.query.mail.MailServer;
import nl.kroniek.query.mail.MailTally;
import nl.kroniek.query.mail.Mails;
import org.springframework.stereotype.Component;

/**
 * Mails that this process sent ({@code kroniek_mails_sent_total}) and gave up ({@code kroniek_mails_failed_total}), and
 * how many wait in the outbox that all processes share ({@code kroniek_mails_waiting}). Where no mail server is set
 * there are none.
 */
@Component
class MailFigures implements MeterBinder {

    private final MailServer server;
    private final MailTally tally;
    private final Mails mails;

    MailFigures(MailServer server, MailTally tally, Mails mails) {
        this.server = server;
        this.tally = tally;
        this.mails = mails;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        if (server.isThere()) {
            FunctionCounter.builder("kroniek.mails.sent", tally, MailTally::sent).register(meters);
            FunctionCounter.builder("kroniek.mails.failed", tally, MailTally::failed).register(meters);
            Gauge.builder("kroniek.mails.waiting", mails, Mails::unsent).register(meters);
        }
    }
}
