package nl.kroniek.query.meeting.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a spreadsheet: our own, or another with the same headings in any order. Columns that we do not know are left
 * alone.
 */
final class CsvRows {

    private CsvRows() {}

    /** @throws UnreadableFile when it has no column for the date */
    static List<FileRow> read(String text) {
        String plain = text.startsWith(String.valueOf(CalendarCsv.MARK)) ? text.substring(1) : text;
        char delimiter = delimiter(plain);
        try (CSVParser csv = CSVParser.parse(plain, CalendarCsv.FORMAT.builder().setDelimiter(delimiter).get())) {
            List<FileRow> rows = new ArrayList<>();
            Map<Column, Integer> places = Map.of();
            long before = 0;
            for (CSVRecord each : csv) {
                int line = Math.toIntExact(before + 1);
                before = csv.getCurrentLineNumber();
                if (places.isEmpty()) {
                    places = places(each);
                } else if (each.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(row(line, each, places));
                }
            }
            if (places.isEmpty()) {
                throw new UnreadableFile("exchange.no-headings");
            }
            return rows;
        } catch (IOException | UncheckedIOException broken) {
            throw new UnreadableFile("exchange.no-csv");
        }
    }

    /** Other programs write commas; the first line tells. */
    private static char delimiter(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.contains(";") || !first.contains(",") ? ';' : ',';
    }

    private static Map<Column, Integer> places(CSVRecord headings) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i).strip().toLowerCase(Locale.ROOT);
            for (Column column : Column.values()) {
                if (column.heading().equals(heading)) {
                    places.putIfAbsent(column, i);
                }
            }
        }
        if (!places.containsKey(Column.DATUM)) {
            throw new UnreadableFile("exchange.no-headings");
        }
        return places;
    }

    private static FileRow row(int line, CSVRecord csv, Map<Column, Integer> places) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        places.forEach((column, place) -> {
            if (place < csv.size()) {
                cells.put(column, Cells.plain(csv.get(place)));
            }
        });
        return new FileRow(line, cells);
    }
}
