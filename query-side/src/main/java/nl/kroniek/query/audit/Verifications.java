package nl.kroniek.query.audit;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.LogVerifier;
import nl.kroniek.log.Verification;
import nl.kroniek.query.audit.KeptVerification.State;
import nl.kroniek.query.live.Archive;
import org.jspecify.annotations.Nullable;

/**
 * Checks the whole log when somebody asks, behind one's back, one check at a time in each process. Each check also
 * looks whether the log still holds what the last sound one found: a log that was rewritten as a whole has a chain that
 * fits.
 */
public final class Verifications implements AutoCloseable {

    private static final Duration HEARD_OF = Duration.ofSeconds(30);
    private static final long SAYS_SO_EVERY_MILLIS = 500;
    private static final int LOOKED_BACK = 50;

    private final LogVerifier verifier;
    private final LogReader log;
    private final Archive<KeptVerification> archive;
    private final Clock clock;
    private final AtomicReference<@Nullable KeptVerification> running = new AtomicReference<>();
    private final ExecutorService thread = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("verification").factory());

    Verifications(LogVerifier verifier, LogReader log, Archive<KeptVerification> archive, Clock clock) {
        this.verifier = verifier;
        this.log = log;
        this.archive = archive;
        this.clock = clock;
    }

    /**
     * Begins a check, or gives the one that runs.
     *
     * @param by account of who asks
     */
    public synchronized KeptVerification begin(String by) {
        var now = running.get();
        if (now != null) {
            return now;
        }
        var at = clock.instant();
        var begun = new KeptVerification(String.format(Locale.ROOT, "%013d", at.toEpochMilli()), at, by, at,
                State.RUNNING, 0, log.head() + 1, 0, "", null, null, 0);
        var earlier = lastWhole();
        running.set(begun);
        archive.keep(begun.key(), begun);
        thread.execute(() -> run(begun, earlier.orElse(null)));
        return begun;
    }

    /** The newest first. */
    public List<KeptVerification> last(int most) {
        return archive.newest("", most).stream().map(this::asItIs).toList();
    }

    public Optional<KeptVerification> find(String key) {
        return archive.find(key).map(this::asItIs);
    }

    private Optional<KeptVerification> lastWhole() {
        return archive.newest("", LOOKED_BACK).stream().filter(kept -> kept.state() == State.WHOLE).findFirst();
    }

    private void run(KeptVerification begun, @Nullable KeptVerification earlier) {
        var last = new long[]{System.nanoTime()};
        try {
            var found = verifier.verify(earlier == null ? null : verification(earlier), events -> {
                if ((System.nanoTime() - last[0]) / 1_000_000 > SAYS_SO_EVERY_MILLIS) {
                    last[0] = System.nanoTime();
                    keep(begun.seen(clock.instant(), events));
                }
            });
            keep(ended(begun, found, earlier == null ? 0 : earlier.commits()));
        } catch (RuntimeException | Error broken) {
            keep(begun.stopped());
            throw broken;
        } finally {
            running.set(null);
        }
    }

    private void keep(KeptVerification now) {
        running.set(now);
        archive.keep(now.key(), now);
    }

    private KeptVerification ended(KeptVerification begun, Verification found, long earlier) {
        var fault = found.fault().orElse(null);
        return new KeptVerification(begun.key(), begun.at(), begun.by(), clock.instant(),
                fault == null ? State.WHOLE : State.BROKEN, found.events(), Math.max(begun.total(), found.events()),
                found.commits(), found.hash(), fault == null ? null : fault.code(),
                fault == null ? null : Long.valueOf(fault.ordinal()), earlier);
    }

    private static Verification verification(KeptVerification kept) {
        return new Verification(kept.commits(), kept.events(), kept.hash(), Optional.empty());
    }

    /** One of which nothing was heard for a while was killed. */
    private KeptVerification asItIs(KeptVerification kept) {
        return kept.state() == State.RUNNING && kept.seenAt().plus(HEARD_OF).isBefore(clock.instant())
                ? kept.stopped()
                : kept;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
