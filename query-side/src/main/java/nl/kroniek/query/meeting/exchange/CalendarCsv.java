package nl.kroniek.query.meeting.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kroniek.events.BodyId;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.story.Wording;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A calendar for a Dutch spreadsheet program: semicolons, a byte order mark, CRLF. A date stands in it as a page says
 * it, and can be typed back; one that is not a day stays what it is.
 *
 * @param words of the reader; the headings are the same for everybody
 * @param pages the address before that of a meeting
 */
public record CalendarCsv(Wording words, String pages) {

    static final CSVFormat FORMAT = CSVFormat.EXCEL.builder().setDelimiter(';').setRecordSeparator("\r\n")
            .setLenientEof(false).get();
    static final char MARK = '\uFEFF';
    /** Between the bodies of a joint meeting. */
    static final String BETWEEN = " | ";

    public byte[] bytes(List<CalendarEntry> entries) {
        StringBuilder out = new StringBuilder().append(MARK);
        try (CSVPrinter csv = new CSVPrinter(out, FORMAT)) {
            csv.printRecord(Arrays.stream(Column.values()).map(Column::heading).toList());
            for (CalendarEntry entry : entries) {
                csv.printRecord(Arrays.stream(Column.values()).map(column -> Cells.safe(cell(column, entry))).toList());
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The same as a file to keep. */
    public ResponseEntity<byte[]> file(String association, List<CalendarEntry> entries) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename("kalender-" + association + ".csv").build().toString())
                .body(bytes(entries));
    }

    private String cell(Column column, CalendarEntry entry) {
        return switch (column) {
            case KENMERK -> entry.id().value();
            case SOORT -> words.word(entry.kind());
            case DATUM -> words.plain(entry.on());
            case TIJD -> entry.on().time() == null ? "" : entry.on().time().toString();
            case TITEL -> words.text(entry.title());
            case ONDERWERP -> entry.topic() == null ? "" : words.text(entry.topic());
            case GREMIUM -> entry.bodies().stream().map((BodyId body) -> words.name(body))
                    .collect(Collectors.joining(BETWEEN));
            case PLAATS -> entry.arrangements() == null || entry.arrangements().place() == null
                    ? ""
                    : words.text(entry.arrangements().place());
            case STATUS -> entry.status() == null ? "" : words.word(entry.status());
            case REDEN -> reasons(entry);
            case ADRES -> pages + "/" + entry.id();
        };
    }

    private String reasons(CalendarEntry entry) {
        return Stream.ofNullable(entry.cancellation()).flatMap(cancelled -> cancelled.reasons().stream())
                .map(words::reason).collect(Collectors.joining("; "));
    }
}
