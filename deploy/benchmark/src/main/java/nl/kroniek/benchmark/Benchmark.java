package nl.kroniek.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The whole benchmark: importing the sample, starting with it, and each page, alone and in a crowd. */
public final class Benchmark {

    private static final Pattern IMPORTED = Pattern.compile("imported .*: (\\d+) done.* ([\\d.]+) per second");
    private static final List<String> PAGES = List.of("/vgg", "/vgg/kalender",
            "/vgg/kalender?weergave=maand&maand=2023-09",
            "/vgg/besluiten", "/vgg/voortgang/2023", "/vgg/gremia", "/vgg/niet-doorgegaan", "/vgg/zoeken?q=cultuur");
    private static final Pattern BODY = Pattern.compile("bdy-[0-9a-f-]+");
    private static final String LIVENESS = "/actuator/health/liveness";

    private Benchmark() {}

    /** @param args directory of the samples */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        Path samples = Path.of(args[0]);
        Path work = Files.createTempDirectory("kroniek-benchmark");
        Table table = new Table();
        double empty;
        try (Registry registry = Registry.start(samples, work.resolve("empty"))) {
            empty = registry.toReadySeconds();
        }
        try (Registry first = Registry.start(samples, work.resolve("data"), "run", "--sample", "vgg-2023")) {
            importRate(table, first, work);
            pages(table, first);
        }
        try (Registry loaded = Registry.start(samples, work.resolve("data"))) {
            table.row("start to ready, year 2023 loaded", "%.1f s".formatted(loaded.toReadySeconds()),
                    "start to ready, empty: %.1f s".formatted(empty), loaded.toReadySeconds() / empty);
        }
        System.out.println(Machine.inWords());
        System.out.println(table);
    }

    private static void importRate(Table table, Registry registry, Path work) {
        Matcher said = registry.output().stream().map(IMPORTED::matcher).filter(Matcher::find).findFirst()
                .orElseThrow(() -> new IllegalStateException("no import in " + registry.output()));
        double commands = Double.parseDouble(said.group(2));
        double raw = RawInserts.perSecond(work.resolve("raw"), Integer.parseInt(said.group(1)));
        table.row("import of the sample, from cold, %s commands".formatted(said.group(1)),
                "%.0f commands/s".formatted(commands),
                "raw insertOne, same server and indexes: %.0f/s".formatted(raw), commands / raw);
    }

    private static void pages(Table table, Registry registry)
            throws IOException, InterruptedException, ExecutionException {
        Asker reader = asker(registry, "medewerker");
        Asker writer = asker(registry, "secretaris");
        Matcher body = BODY.matcher(reader.read("/v1/associations/vgg/bodies"));
        if (!body.find()) {
            throw new IllegalStateException("no body in the sample");
        }
        Crowd crowd = new Crowd(reader, writer, body.group());
        double floor = crowd.alone(LIVENESS).median();
        for (String page : PAGES) {
            Times alone = crowd.alone(page);
            table.row(page + ", alone, half of the answers", ms(alone.median()), "liveness probe: " + ms(floor),
                    alone.median() / floor);
            Times crowded = crowd.crowded(page);
            table.row(page + ", %d readers and %d writers, half".formatted(Crowd.READERS, Crowd.WRITERS),
                    ms(crowded.median()), "alone: " + ms(alone.median()), crowded.median() / alone.median());
            table.row(page + ", the same, nineteen of twenty", ms(crowded.slow()), "alone: " + ms(alone.slow()),
                    crowded.slow() / alone.slow());
        }
    }

    private static Asker asker(Registry registry, String account) {
        String authorization = registry.authorization(account);
        if (authorization == null) {
            throw new IllegalStateException("no account " + account + " in " + registry.output());
        }
        return new Asker(registry.address(), authorization);
    }

    private static String ms(double millis) {
        return "%.1f ms".formatted(millis);
    }
}
