package nl.kroniek.log;

import java.util.HexFormat;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import nl.kroniek.log.whole.Earlier;
import nl.kroniek.log.whole.LogCheck;
import nl.kroniek.log.whole.LogChecked;
import nl.kroniek.log.whole.LogFault;
import nl.kroniek.log.whole.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Reads the whole log and checks that it is what was written: complete, in order, linked, unchanged, and every id once.
 * It asks the indexes for what would otherwise have to be remembered, so its memory does not grow with the log.
 */
public final class LogVerifier {

    private static final HexFormat HEX = HexFormat.of();

    private final StoredLog log;

    LogVerifier(StoredLog log) {
        this.log = log;
    }

    /** Walks from the first commit to the last and stops at the first fault. */
    public Verification verify() {
        return verify(null, events -> {});
    }

    /**
     * The same, for somebody who waits and who knows an earlier end of the log.
     *
     * @param earlier what a check found before; the log must still hold that commit with that hash
     * @param seen hears now and then how many events were found good
     */
    public Verification verify(@Nullable Verification earlier, LongConsumer seen) {
        var end = earlier == null ? null : new Earlier(earlier.commits(), HEX.parseHex(earlier.hash()));
        var found = LogCheck.check(log, end, new Progress() {
            @Override
            public void at(long done, long total) {
                // Who waits here counts events.
            }

            @Override
            public void events(long good) {
                seen.accept(good);
            }
        });
        return new Verification(found.commits(), found.events(), HEX.formatHex(found.hash()),
                found.fault().or(() -> ofIndexes(found)));
    }

    /** An index that finds too much or is not there says nothing of one commit: it is told of the end. */
    private static Optional<LogFault> ofIndexes(LogChecked found) {
        return found.indexes().stream().findFirst().map(trouble -> new LogFault(found.commits(), "index",
                Stream.of(found.commits(), trouble.keys()).map(String::valueOf).toList()));
    }
}
