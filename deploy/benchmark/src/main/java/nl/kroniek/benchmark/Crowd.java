package nl.kroniek.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/**
 * Many people at one page: readers who ask again as soon as they have their answer, and writers who record a decision and
 * think for a moment. A page is measured alone first, by the same reader.
 *
 * @param body the id of a body in whose name decisions are recorded
 */
record Crowd(Asker reader, Asker writer, String body) {

    static final int READERS = 50;
    static final int WRITERS = 5;

    private static final Duration WARM_UP = Duration.ofSeconds(2);
    private static final Duration MEASURED = Duration.ofSeconds(6);
    private static final Duration THINKING = Duration.ofMillis(500);

    /** One reader, nobody else. */
    Times alone(String page) throws IOException, InterruptedException {
        read(page, WARM_UP);
        return Times.of(read(page, MEASURED.dividedBy(2)));
    }

    private List<Long> read(String page, Duration time) throws IOException, InterruptedException {
        List<Long> nanos = new ArrayList<>();
        for (BooleanSupplier on = until(time); on.getAsBoolean();) {
            nanos.add(reader.get(page));
        }
        return nanos;
    }

    /** All readers at this page while the writers write. */
    Times crowded(String page) throws InterruptedException, ExecutionException {
        Queue<Long> nanos = new ConcurrentLinkedQueue<>();
        BooleanSupplier measuring = after(WARM_UP);
        BooleanSupplier on = until(WARM_UP.plus(MEASURED));
        List<Callable<Void>> people = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            people.add(() -> {
                while (on.getAsBoolean()) {
                    long took = reader.get(page);
                    if (measuring.getAsBoolean()) {
                        nanos.add(took);
                    }
                }
                return null;
            });
        }
        for (int i = 0; i < WRITERS; i++) {
            people.add(() -> write(on));
        }
        try (ExecutorService all = Executors.newFixedThreadPool(people.size())) {
            for (Future<Void> one : all.invokeAll(people)) {
                one.get();
            }
        }
        return Times.of(nanos);
    }

    private Void write(BooleanSupplier on) throws IOException, InterruptedException {
        while (on.getAsBoolean()) {
            writer.post("/v1/associations/vgg/decisions",
                    """
                        {"decidedBy":"%s","on":"2003-05-06","resolution":{"kind":"decision","title":"%s","text":"Wij besluiten dit."}}"""
                            .formatted(body, UUID.randomUUID()));
            Thread.sleep(THINKING);
        }
        return null;
    }

    private static BooleanSupplier until(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        return () -> System.nanoTime() < end;
    }

    private static BooleanSupplier after(Duration time) {
        BooleanSupplier before = until(time);
        return () -> !before.getAsBoolean();
    }
}
