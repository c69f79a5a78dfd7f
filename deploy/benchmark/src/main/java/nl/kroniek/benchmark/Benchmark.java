package nl.kroniek.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The whole benchmark of step A: importing the sample, starting with it, and rendering each page. */
public final class Benchmark {

    private static final Pattern IMPORTED = Pattern.compile("imported .*: (\\d+) done.* ([\\d.]+) per second");
    private static final List<String> PAGES = List.of("/vgg", "/vgg/kalender",
            "/vgg/kalender?weergave=maand&maand=2023-09",
            "/vgg/besluiten", "/vgg/voortgang/2023", "/vgg/gremia");
    private static final String LIVENESS = "/actuator/health/liveness";

    private Benchmark() {}

    /** @param args directory of the samples */
    public static void main(String[] args) throws IOException, InterruptedException {
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

    private static void pages(Table table, Registry registry) throws IOException, InterruptedException {
        String authorization = registry.authorization("medewerker");
        if (authorization == null) {
            throw new IllegalStateException("no account in " + registry.output());
        }
        URI address = registry.address();
        PageTimes times = new PageTimes(address, authorization);
        double floor = times.median(LIVENESS);
        for (String page : PAGES) {
            double median = times.median(page);
            table.row("page " + page + ", median, one reader", "%.1f ms".formatted(median),
                    "liveness probe: %.1f ms".formatted(floor), median / floor);
        }
    }
}
