package nl.kroniek.log;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the place in the log where a time was first reached. Clocks order nothing, so times do not rise with the log;
 * their running maximum does, and reaches a time exactly at the first event of that time or later. It is kept for every
 * 256 commits, made when it is first asked for, from the times alone, and gone on with from there.
 */
final class Times {

    private static final Logger LOG = LoggerFactory.getLogger(Times.class);
    private static final int BLOCK = 256;
    private static final Duration WORTH_A_WARNING = Duration.ofSeconds(5);

    private final Commits commits;
    private final Pages pages;

    /** The greatest time up to and including each whole block of commits. */
    private final List<Instant> maxima = new ArrayList<>();
    private Duration stepBack = Duration.ZERO;

    Times(Commits commits) {
        this.commits = commits;
        this.pages = new Pages(commits);
    }

    /** Global index of the first event that was recorded at this time or later. */
    synchronized Optional<Long> firstSince(Instant time) {
        goOn();
        int found = Collections.binarySearch(maxima, time);
        int block = found < 0 ? -found - 1 : first(found, time);
        return inBlock(block).flatMap(commit -> IntStream.range(0, commit.events().size())
                .filter(i -> !commit.events().get(i).at().isBefore(time)).mapToObj(i -> commit.first() + i))
                .findFirst();
    }

    /** The furthest that a time in the log lies before an earlier one: how much the clocks of writers differed. */
    synchronized Duration greatestStepBack() {
        goOn();
        return stepBack;
    }

    /** Of equal maxima the first one counts: the later blocks added nothing. */
    private int first(int found, Instant time) {
        int first = found;
        while (first > 0 && maxima.get(first - 1).equals(time)) {
            first--;
        }
        return first;
    }

    /** What follows this place reaches the time within a block, so no more than that is read. */
    private Stream<StoredCommit> inBlock(int block) {
        return pages.fromOrdinal((long) block * BLOCK);
    }

    private void goOn() {
        for (var times = next(); times.size() == BLOCK; times = next()) {
            var max = maxima.isEmpty() ? Instant.MIN : maxima.getLast();
            for (var time : times) {
                if (time.isBefore(max)) {
                    note(Duration.between(time, max));
                } else {
                    max = time;
                }
            }
            maxima.add(max);
        }
    }

    private List<Instant> next() {
        return commits.times((long) maxima.size() * BLOCK, BLOCK);
    }

    private void note(Duration back) {
        if (back.compareTo(stepBack) > 0) {
            stepBack = back;
            if (back.compareTo(WORTH_A_WARNING) > 0) {
                LOG.warn(
                        "The log holds a time that lies {} before an earlier one: set the clocks of all writers alike.",
                        back);
            }
        }
    }
}
