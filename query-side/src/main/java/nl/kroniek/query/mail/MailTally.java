package nl.kroniek.query.mail;

import java.util.concurrent.atomic.LongAdder;

/** How many mails this process sent and gave up since it started, for who watches it. */
public final class MailTally {

    private final LongAdder sent = new LongAdder();
    private final LongAdder failed = new LongAdder();

    public void countSent() {
        sent.increment();
    }

    public void countFailed() {
        failed.increment();
    }

    public long sent() {
        return sent.sum();
    }

    /** Given up; not every try that was in vain. */
    public long failed() {
        return failed.sum();
    }
}
