package nl.kroniek.query.mail.send;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kroniek.query.chronicle.Chronicles;
import nl.kroniek.query.mail.Mail;
import nl.kroniek.query.mail.MailFault;
import nl.kroniek.query.mail.MailTally;
import nl.kroniek.query.mail.Mails;
import nl.kroniek.query.mail.SendingSettings;
import nl.kroniek.query.mail.letter.Letter;
import nl.kroniek.query.mail.letter.Letters;
import nl.kroniek.query.mail.letter.Letters.Outcome;
import nl.kroniek.query.mail.letter.Occasion;
import nl.kroniek.query.mail.outbox.Claimed;
import nl.kroniek.query.mail.outbox.Outbox;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a mail from the outbox, has its letter written as things are now, offers it, and says what came of it. */
final class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final Duration SOON = Duration.ofSeconds(2);

    /** What came of looking once. */
    enum Round {
        /** Nothing is due. */
        IDLE,
        /** There may be more. */
        GO_ON,
        /** The server does not answer: the next one would fare no better. */
        PAUSE
    }

    /** What a sender works with. */
    record Tools(Outbox outbox, Mails mails, Chronicles chronicles, Letters letters, Post post, MailTally tally,
            InstantSource clock) {}

    private final Tools tools;
    private final Outbox outbox;
    private final SendingSettings settings;
    private final Runnable betweenSendingAndSaying;

    /**
     * @param betweenSendingAndSaying runs when the server has the letter and the outbox does not know: for tests to
     *        crash
     */
    Sender(Tools tools, SendingSettings settings, Runnable betweenSendingAndSaying) {
        this.tools = tools;
        this.outbox = tools.outbox();
        this.settings = settings;
        this.betweenSendingAndSaying = betweenSendingAndSaying;
    }

    /**
     * Once before the first: what this process was sending when it ended is sent at once, where no other can be at it.
     */
    void begin() {
        if (settings.alone()) {
            long freed = outbox.free();
            if (freed > 0) {
                LOG.info("{} mails were being sent when this process ended, and are sent again", freed);
            }
        }
    }

    Round sendOne() {
        Optional<Claimed> claimed = outbox.claim(settings.lease());
        return claimed.isEmpty() ? Round.IDLE : send(claimed.get());
    }

    private Round send(Claimed claimed) {
        Mail mail = claimed.mail();
        // A page waits until the views know what it is about; so does a letter. That it had to is no failure.
        if (!tools.chronicles().await(mail.position())) {
            outbox.putBack(claimed, SOON);
            return Round.GO_ON;
        }
        List<Mail> ofMeeting = tools.mails().of(mail.association(), mail.meeting());
        switch (Turn.of(mail, ofMeeting, tools.clock().instant())) {
            case Turn.Now now -> {
                return write(claimed, now.occasion(), isInCalendar(mail, ofMeeting));
            }
            case Turn.Later later -> outbox.putBack(claimed, SOON);
            case Turn.Never never -> outbox.overtaken(claimed);
        }
        return Round.GO_ON;
    }

    /** What the last letter to them asked of a calendar, if any did. */
    private static boolean isInCalendar(Mail mail, List<Mail> ofMeeting) {
        return ofMeeting.stream()
                .filter(each -> each.invitation() == mail.invitation() && each.method() != null)
                .max(Comparator.comparingLong(Mail::position)).filter(last -> "REQUEST".equals(last.method()))
                .isPresent();
    }

    private Round write(Claimed claimed, Occasion occasion, boolean inCalendar) {
        // Asked before the letter is written: that knows at least so much.
        long told = tools.chronicles().position();
        switch (written(claimed.mail(), occasion, inCalendar)) {
            case null -> {
                return refused(claimed, new Delivery.Refused(MailFault.OURS, null));
            }
            case Outcome.Written letter -> {
                return offer(claimed, letter.letter(), told);
            }
            case Outcome.NoAddress nobody -> outbox.noAddress(claimed);
            case Outcome.Nothing nothing -> outbox.overtaken(claimed);
        }
        return Round.GO_ON;
    }

    private @Nullable Outcome written(Mail mail, Occasion occasion, boolean inCalendar) {
        try {
            return tools.letters().write(mail.association(), mail.meeting(), mail.invitation(), occasion,
                    inCalendar);
        } catch (RuntimeException fault) {
            // Never the message of a failure: it may hold what people typed, or an address.
            LOG.warn("mail {} could not be written: {}", mail.key(), fault.getClass().getName());
            return null;
        }
    }

    private Round offer(Claimed claimed, Letter letter, long told) {
        Delivery delivery = deliver(claimed, letter);
        betweenSendingAndSaying.run();
        if (delivery instanceof Delivery.Refused refused) {
            return refused(claimed, refused);
        }
        tools.tally().countSent();
        if (!outbox.sent(claimed, letter.calendar() == null ? null : letter.calendar().method(), told)) {
            LOG.warn("mail {} took longer than its lease: another process may send it again", claimed.mail().key());
        }
        return Round.GO_ON;
    }

    private Delivery deliver(Claimed claimed, Letter letter) {
        try (Hold hold = Hold.of(outbox, claimed, settings.lease())) {
            return tools.post().deliver(letter, claimed.mail().key());
        }
    }

    private Round refused(Claimed claimed, Delivery.Refused why) {
        int tries = claimed.mail().tries();
        if (why.fault().isLasting() || tries >= settings.retries().size()) {
            outbox.failed(claimed, why.fault(), why.reply());
            tools.tally().countFailed();
        } else {
            outbox.later(claimed, settings.retries().get(tries), why.fault(), why.reply());
        }
        return why.fault().isOfServer() ? Round.PAUSE : Round.GO_ON;
    }
}
