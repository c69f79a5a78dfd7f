package nl.kroniek.query.meeting.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.DtStart;
import nl.kroniek.events.Netherlands;

/**
 * Reads a calendar of another program. Times come to the clock of the Netherlands, whatever zone they were written in.
 */
final class IcsRows {

    /** The kind of an appointment that stands for many. */
    static final String REPEATING = "rrule";

    static {
        // It would fetch rules of zones from the internet.
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
    }

    private IcsRows() {}

    /** @throws UnreadableFile when it is no calendar */
    static List<FileRow> read(String text) {
        try {
            List<Integer> lines = lines(text);
            List<FileRow> rows = new ArrayList<>();
            for (CalendarComponent event : new CalendarBuilder().build(new StringReader(text))
                    .getComponents("VEVENT")) {
                rows.add(new FileRow(lines.get(rows.size()), cells(event)));
            }
            return rows;
        } catch (IOException | ParserException | RuntimeException noCalendar) {
            throw new UnreadableFile("exchange.no-ics");
        }
    }

    /** Where each event begins. */
    private static List<Integer> lines(String text) {
        List<String> all = text.lines().toList();
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).strip().toUpperCase(Locale.ROOT).equals("BEGIN:VEVENT"))
                .mapToObj(i -> i + 1).toList();
    }

    private static Map<Column, String> cells(CalendarComponent event) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.KENMERK, value(event, Property.UID));
        cells.put(Column.TITEL, value(event, Property.SUMMARY));
        cells.put(Column.PLAATS, value(event, Property.LOCATION));
        cells.put(Column.GREMIUM, value(event, Property.CATEGORIES).replace(",", CalendarCsv.BETWEEN));
        String ours = value(event, "X-KRONIEK-STATUS");
        cells.put(Column.STATUS, (ours.isEmpty() ? value(event, Property.STATUS) : ours).toLowerCase(Locale.ROOT));
        if (event.getProperty(Property.RRULE).isPresent() || event.getProperty(Property.RDATE).isPresent()) {
            cells.put(Column.SOORT, REPEATING);
        }
        event.<DtStart<?>>getProperty(Property.DTSTART).ifPresent(start -> begin(start.getDate(), cells));
        return cells;
    }

    private static void begin(Temporal start, Map<Column, String> cells) {
        switch (start) {
            case LocalDate day -> cells.put(Column.DATUM, day.toString());
            case LocalDateTime local -> put(local, cells);
            case Instant instant -> put(LocalDateTime.ofInstant(instant, Netherlands.TIME), cells);
            case ZonedDateTime zoned -> put(zoned.withZoneSameInstant(Netherlands.TIME).toLocalDateTime(), cells);
            case OffsetDateTime offset -> put(offset.atZoneSameInstant(Netherlands.TIME).toLocalDateTime(), cells);
            default -> cells.put(Column.DATUM, start.toString());
        }
    }

    private static void put(LocalDateTime local, Map<Column, String> cells) {
        cells.put(Column.DATUM, local.toLocalDate().toString());
        cells.put(Column.TIJD, local.toLocalTime().withNano(0).toString());
    }

    private static String value(CalendarComponent event, String name) {
        return event.getProperty(name).map(found -> ((Property) found).getValue()).orElse("");
    }
}
