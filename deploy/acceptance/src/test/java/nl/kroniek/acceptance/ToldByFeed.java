package nl.kroniek.acceptance;

import biweekly.Biweekly;
import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;

/** What the feed tells to two programs that share nothing. */
final class ToldByFeed {

    /**
     * One event as a program reads it.
     *
     * @param known what programs know as its status; empty where none is given
     */
    record Fed(String id, String title, String text, String when, String status, String known, int sequence) {

        Told told() {
            String word = Told.STATUSES.entrySet().stream().filter(each -> each.getValue().equals(status))
                    .map(Map.Entry::getKey).findFirst().orElse("");
            boolean otherwise = List.of("cancelled", "postponed", "not-held", "unconfirmed").contains(status);
            String before = otherwise ? word + ": " : "";
            return new Told(title.startsWith(before) ? title.substring(before.length()) : "without " + before, status,
                    when, reasons(), Told.next(lines(ToldByFeed::isFollowUp)));
        }

        /** A letter says no status of ours; its reader knows it from elsewhere. */
        Fed as(String known) {
            return new Fed(id, title, text, when, known, this.known, sequence);
        }

        private List<String> reasons() {
            String moved = text.lines().dropWhile(line -> !isMove(line)).filter(Fed::isReason).findFirst().orElse("");
            String why = text.lines().takeWhile(line -> !isMove(line)).filter(Fed::isReason).findFirst().orElse("");
            String note = lines(line -> line.startsWith("«"));
            return Told.reasons(switch (status) {
                case "cancelled" -> why;
                case "postponed" -> moved;
                case "not-held" -> why.isEmpty() ? note : why;
                case "unconfirmed" -> note;
                default -> "";
            });
        }

        private String lines(Predicate<String> which) {
            return String.join("\n", text.lines().filter(which).toList());
        }

        private static boolean isReason(String line) {
            return line.startsWith("Reden: ");
        }

        private static boolean isMove(String line) {
            return line.startsWith("Verplaatst. ") || line.startsWith("Uitgesteld. ");
        }
    }

    private ToldByFeed() {}

    static Map<String, Told> told(List<Fed> events) {
        Map<String, Told> told = new LinkedHashMap<>();
        events.forEach(event -> told.put(event.id(), event.told()));
        return told;
    }

    private static boolean isFollowUp(String line) {
        return Stream.of("Het onderwerp “", "In plaats daarvan kwam ", "Het overleg is samengevoegd met ", "Verkend ",
                "Er volgde niets").anyMatch(line::startsWith);
    }

    static List<Fed> byBiweekly(String feed) {
        return Biweekly.parse(feed).first().getEvents().stream().map(event -> {
            var begin = event.getDateStart().getValue().getRawComponents();
            String digits = "%04d%02d%02d".formatted(begin.getYear(), begin.getMonth(), begin.getDate())
                    + (begin.hasTime() ? "T%02d%02d00".formatted(begin.getHour(), begin.getMinute()) : "");
            return new Fed(event.getUid().getValue().replaceAll("@.*", ""), event.getSummary().getValue(),
                    event.getDescription().getValue(), When.ofDigits(digits),
                    event.getExperimentalProperty("X-KRONIEK-STATUS") == null
                            ? ""
                            : event.getExperimentalProperty("X-KRONIEK-STATUS").getValue(),
                    event.getStatus() == null ? "" : event.getStatus().getValue(), event.getSequence().getValue());
        }).toList();
    }

    static List<Fed> byIcal4j(String feed) {
        // It would ask the internet for news of time zones.
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
        try {
            return new CalendarBuilder().build(new StringReader(feed)).<CalendarComponent>getComponents("VEVENT")
                    .stream().map(event -> new Fed(value(event, "UID").replaceAll("@.*", ""), value(event, "SUMMARY"),
                            value(event, "DESCRIPTION"), When.ofDigits(value(event, "DTSTART")),
                            value(event, "X-KRONIEK-STATUS"), value(event, "STATUS"),
                            Integer.parseInt(value(event, "SEQUENCE"))))
                    .toList();
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError("ical4j cannot read it", unreadable);
        }
    }

    private static String value(CalendarComponent event, String name) {
        return event.getProperty(name).map(found -> ((Property) found).getValue()).orElse("");
    }
}
