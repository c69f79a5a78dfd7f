package nl.kroniek.query.mail.send;

import java.time.Duration;
import nl.kroniek.query.mail.outbox.Claimed;
import nl.kroniek.query.mail.outbox.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a mail for who is sending it, by renewing its lease: so the lease can be short, and a slow server does not make
 * another process send it as well. When the process dies, so does this.
 */
final class Hold implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Hold.class);
    private static final int TIMES_IN_A_LEASE = 4;

    private final Outbox outbox;
    private final Claimed claimed;
    private final Duration lease;
    private final Thread renewing;
    private volatile boolean over;

    private Hold(Outbox outbox, Claimed claimed, Duration lease) {
        this.outbox = outbox;
        this.claimed = claimed;
        this.lease = lease;
        this.renewing = Thread.ofVirtual().name("mail-hold").unstarted(this::renew);
    }

    static Hold of(Outbox outbox, Claimed claimed, Duration lease) {
        Hold hold = new Hold(outbox, claimed, lease);
        hold.renewing.start();
        return hold;
    }

    private void renew() {
        try {
            while (!over) {
                Thread.sleep(lease.dividedBy(TIMES_IN_A_LEASE));
                renewOnce();
            }
        } catch (InterruptedException done) {
            // The letter was offered, whatever came of it.
        }
    }

    private void renewOnce() {
        try {
            outbox.hold(claimed, lease);
        } catch (RuntimeException unreachable) {
            LOG.debug("the lease of {} could not be renewed now", claimed.mail().key());
        }
    }

    @Override
    public void close() {
        over = true;
        renewing.interrupt();
    }
}
