package nl.kroniek.standalone.operator;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.Netherlands;
import nl.kroniek.query.live.LiveViews;
import nl.kroniek.query.mail.address.Unreached;
import nl.kroniek.query.mail.outbox.OutboxFigures;
import nl.kroniek.vault.Addresses;

/**
 * Mail that did not leave, and who cannot get any. Only numbers: an address, a name or a text is nobody's business
 * here.
 *
 * @param sending whether there is a mail server
 */
record OutboxLook(MongoDatabase database, Addresses addresses, boolean sending, Clock clock) {

    /** A server that is away for a moment, and the first tries after it, are no ailment. */
    private static final Duration LONG = Duration.ofHours(1);

    List<Ailment> outbox() {
        List<Ailment> found = new ArrayList<>();
        OutboxFigures figures = OutboxFigures.of(database, clock.instant().minus(LONG));
        if (figures.since() != null) {
            found.add(sending
                    ? Ailment.of("mail-waits", figures.waiting(), figures.since())
                    : Ailment.of("mail-waits-for-server", figures.waiting(), figures.since()));
        }
        if (figures.failed() > 0) {
            found.add(Ailment.of("mail-failed", figures.failed()));
        }
        return found;
    }

    List<Ailment> invited() {
        int unreached = sending
                ? Unreached.count(new LiveViews(database), addresses, Netherlands.today(clock))
                : 0;
        return unreached == 0 ? List.of() : List.of(Ailment.of("mail-no-address", unreached));
    }
}
