package nl.kroniek.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The calendar and the lists of a year of 2,000 meetings and 40 bodies, beside the same pages of the sample of 2023.
 */
public final class YearBenchmark {

    private static final String GREAT = "great-year";
    private static final Pattern BODY = Pattern.compile("bdy-[0-9a-f-]+");
    private static final List<String> PAGES = List.of("/vgg/kalender?weergave=maand&maand=2023-09",
            "/vgg/kalender?weergave=week&week=2023-W38", "/vgg/kalender?weergave=week&week=2023-W38&groep=gremium",
            "/vgg/kalender?weergave=lijst", "/vgg/kalender?weergave=lijst&jaar=2023",
            "/vgg/kalender?weergave=jaar&jaar=2023", "/vgg/kalender?weergave=lijst&q=overleg",
            "/vgg/kalender?weergave=lijst&gremium=BODY", "/vgg", "/vgg/gremia", "/vgg/gremia/BODY",
            "/vgg/niet-doorgegaan?jaar=2023", "/vgg/zoeken?q=overleg");

    private YearBenchmark() {}

    /** @param args directory of the samples */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("kroniek-year");
        Path samples = Files.createDirectories(work.resolve("samples"));
        GreatYear.write(samples, GREAT);
        Files.createSymbolicLink(samples.resolve("vgg-2023"), Path.of(args[0]).toAbsolutePath().resolve("vgg-2023"));
        Table table = new Table();
        try (Registry small = Registry.start(samples, work.resolve("small"), "run", "--sample", "vgg-2023");
                Registry great = Registry.start(samples, work.resolve("great"), "run", "--sample", GREAT)) {
            Site sample = Site.of(small);
            Site year = Site.of(great);
            for (String page : PAGES) {
                double beside = sample.median(page);
                double measured = year.median(page);
                table.row(page.replace("BODY", "{gremium}"), "%.1f ms".formatted(measured),
                        "the sample of 2023: %.1f ms".formatted(beside), measured / beside);
            }
        }
        System.out.println(Machine.inWords());
        System.out.printf("%,d meetings and %d bodies in one year, one reader, half of the answers%n",
                GreatYear.MEETINGS,
                GreatYear.BODIES);
        System.out.println(table);
    }

    /** A registry with its reader, and the body with the most meetings. */
    private record Site(Crowd crowd, String body) {

        static Site of(Registry registry) throws IOException, InterruptedException {
            String authorization = registry.authorization("medewerker");
            if (authorization == null) {
                throw new IllegalStateException("no account in " + registry.output());
            }
            Asker reader = new Asker(registry.address(), authorization);
            return new Site(new Crowd(reader, reader, ""), busiest(reader.read("/v1/associations/vgg/meetings")));
        }

        double median(String page) throws IOException, InterruptedException {
            return crowd.alone(page.replace("BODY", body)).median();
        }

        private static String busiest(String meetings) {
            Matcher found = BODY.matcher(meetings);
            return found.results().map(each -> each.group())
                    .collect(Collectors.groupingBy(id -> id, Collectors.counting()))
                    .entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        }
    }
}
