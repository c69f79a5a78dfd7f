package nl.kroniek.query.mail.send;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.kroniek.query.mail.SendingSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Looks now and then whether something is to be sent, and sends it, one after the other. Without a mail server it
 * rests.
 */
final class Sending implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    /** So long may a letter that is on its way take when we stop; after that its lease decides. */
    private static final Duration LAST_LETTER = Duration.ofSeconds(10);

    private final @Nullable Sender sender;
    private final SendingSettings settings;
    private @Nullable ScheduledExecutorService thread;
    private volatile boolean stopping;
    private boolean begun;

    /** @param sender absent: there is no mail server */
    Sending(@Nullable Sender sender, SendingSettings settings) {
        this.sender = sender;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        if (sender != null) {
            stopping = false;
            thread = Executors.newScheduledThreadPool(1, Thread.ofPlatform().daemon().name("mail-send").factory());
            again(sender, settings.lookInterval());
        }
    }

    private synchronized void again(Sender by, Duration wait) {
        if (thread != null && !stopping) {
            thread.schedule(() -> again(by, round(by)), wait.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** @return how long to rest */
    private Duration round(Sender by) {
        try {
            if (!begun) {
                by.begin();
                begun = true;
            }
            while (!stopping) {
                switch (by.sendOne()) {
                    case GO_ON -> {}
                    case IDLE -> {
                        return settings.lookInterval();
                    }
                    case PAUSE -> {
                        LOG.warn("the mail server does not take anything; trying again in {} s",
                                settings.pause().toSeconds());
                        return settings.pause();
                    }
                }
            }
        } catch (RuntimeException unreachable) {
            LOG.warn("the outbox cannot be read or written: {}", unreachable.getClass().getName());
        }
        return settings.pause();
    }

    @Override
    public void stop() {
        stopping = true;
        ScheduledExecutorService ending;
        synchronized (this) {
            ending = thread;
            thread = null;
        }
        if (ending != null) {
            ending.shutdown();
            try {
                if (!ending.awaitTermination(LAST_LETTER.toMillis(), TimeUnit.MILLISECONDS)) {
                    ending.shutdownNow();
                }
            } catch (InterruptedException hurried) {
                ending.shutdownNow();
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
