package nl.kroniek.acceptance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What pages tell: that of the meeting itself, the month, the list, and what did not go ahead. */
final class ToldByPages {

    private ToldByPages() {}

    /** @param raw the page of each meeting, by its id */
    static Map<String, Told> ownPage(Map<String, String> raw) {
        Map<String, Told> told = new LinkedHashMap<>();
        raw.forEach((id, html) -> {
            Element main = Jsoup.parse(html).selectFirst("main");
            if (main != null) {
                told.put(id, new Told(main.select("h1").text(), Told.status(main.select("p.state > .badge").text()),
                        When.of(main.select("p.state > span:not(.badge)").text()),
                        Told.reasons(main.select(".answer .says").text()),
                        Told.next(main.select(".answer .columns > div + div > p > span").text())));
            }
        });
        return told;
    }

    /** @param raw lists of the calendar */
    static Map<String, Told> list(Map<String, String> raw) {
        Map<String, Told> told = new LinkedHashMap<>();
        raw.values().forEach(html -> Jsoup.parse(html).select("main ul.agenda > li").forEach(line -> {
            String status = Told.status(line.select(".badge").text());
            told.put(id(line), new Told(title(line), status, When.of(line.select(".date").text()),
                    seen(status, line.select(".small").text()), null));
        }));
        return told;
    }

    /** @param raw months of the calendar, by {@code 2041-05} */
    static Map<String, Told> months(Map<String, String> raw) {
        Map<String, Told> told = new LinkedHashMap<>();
        raw.forEach((month, html) -> Jsoup.parse(html).select("table.month td").forEach(cell -> {
            String day = cell.select(".day .long").text() + " " + month.substring(0, 4);
            cell.select(".slip").forEach(slip -> {
                String status = Told.status(slip.select(".how").text());
                String time = slip.select("> b").text();
                told.put(id(slip), new Told(title(slip), status, When.of(time.isEmpty() ? day : day + ", " + time),
                        seen(status, slip.text()), null));
            });
        }));
        return told;
    }

    /** @param raw pages of what did not go ahead */
    static Map<String, Told> missed(Map<String, String> raw) {
        Map<String, Told> told = new LinkedHashMap<>();
        raw.values().forEach(html -> Jsoup.parse(html).select("main ul.missed > li").forEach(line -> told.put(id(line),
                new Told(title(line), Told.status(line.select(".badge").text()), null,
                        Told.reasons(line.select(".why-line").text()), null))));
        return told;
    }

    /** A line in a list gives reasons, and no remark in the place of one. */
    private static @Nullable List<String> seen(String status, String text) {
        List<String> reasons = Told.reasons(text);
        return List.of("cancelled", "postponed").contains(status) || !reasons.isEmpty() ? reasons : null;
    }

    private static String title(Element line) {
        return line.select("a[href*=/vergaderingen/]").text();
    }

    private static String id(Element line) {
        String href = line.select("a[href*=/vergaderingen/]").attr("href");
        return href.substring(href.lastIndexOf('/') + 1);
    }
}
