package nl.kroniek.benchmark.log;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

/**
 * What a number of senders reached who commit one event after another, each to a thing of their own.
 *
 * @param perSecond commits of all together
 * @param median of one commit, in milliseconds; likewise {@code slow}, 95 of 100, and {@code slowest}, 99 of 100
 * @param fairness commits of the luckiest sender divided by those of the unluckiest
 */
record Senders(double perSecond, double median, double slow, double slowest, double fairness) {

    private static final Duration WARM_UP = Duration.ofSeconds(1);
    private static final Duration MEASURED = Duration.ofSeconds(4);
    private static final AtomicInteger RUNS = new AtomicInteger();

    /** Of one client that sends requests of many commits: how long one commit took says nothing. */
    static Senders together(double perSecond) {
        return new Senders(perSecond, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    static Senders at(Store store, int number) throws InterruptedException, ExecutionException {
        int run = RUNS.incrementAndGet();
        long begin = System.nanoTime() + WARM_UP.toNanos();
        long end = begin + MEASURED.toNanos();
        List<Callable<long[]>> senders = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String name = "sender-" + run + "-" + i;
            senders.add(() -> send(store, name, begin, end));
        }
        List<long[]> nanos = new ArrayList<>();
        try (var all = Executors.newFixedThreadPool(number)) {
            for (Future<long[]> each : all.invokeAll(senders)) {
                nanos.add(each.get());
            }
        }
        return of(nanos);
    }

    /** How long each commit took that ended while it was measured. */
    private static long[] send(Store store, String name, long begin, long end) {
        var nanos = LongStream.builder();
        long sequence = 0;
        for (long now = System.nanoTime(); now < end;) {
            store.append(name, sequence++);
            long done = System.nanoTime();
            if (done >= begin && done < end) {
                nanos.add(done - now);
            }
            now = done;
        }
        return nanos.build().toArray();
    }

    private static Senders of(List<long[]> nanos) {
        long[] sorted = nanos.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalStateException("nothing was stored while it was measured");
        }
        var counts = nanos.stream().mapToInt(each -> each.length).summaryStatistics();
        return new Senders(sorted.length / (MEASURED.toNanos() / 1e9), at(sorted, 0.5), at(sorted, 0.95),
                at(sorted, 0.99), counts.getMax() / (double) Math.max(1, counts.getMin()));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) (sorted.length * share)] / 1e6;
    }
}
