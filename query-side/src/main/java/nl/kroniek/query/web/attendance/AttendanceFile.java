package nl.kroniek.query.web.attendance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import nl.kroniek.events.attendance.AttendanceLine;
import nl.kroniek.query.meeting.attendance.AttendanceRow;
import nl.kroniek.query.meeting.attendance.AttendanceSheet;
import nl.kroniek.query.story.AttendanceWords;
import nl.kroniek.query.web.Desk;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** An attendance list for a spreadsheet as it is used in the Netherlands: semicolons, a byte order mark, CRLF. */
final class AttendanceFile {

    private static final CSVFormat DUTCH = CSVFormat.DEFAULT.builder().setDelimiter(';').get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";

    private AttendanceFile() {}

    static byte[] of(AttendanceSheet sheet, Desk desk) {
        AttendanceWords words = new AttendanceWords(desk.words());
        StringBuilder file = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(file, DUTCH)) {
            printer.printRecord(desk.say("attendance.column.who"), desk.say("attendance.column.is"),
                    desk.say("attendance.column.from"), desk.say("attendance.column.until"),
                    desk.say("attendance.column.for"), desk.say("attendance.column.item"));
            for (AttendanceRow row : sheet.rows()) {
                AttendanceLine line = row.line();
                printer.printRecord(safe(words.who(line.who())), desk.words().word(line.presence()),
                        clock(line.arrived()), clock(line.left()),
                        line.substituteFor() == null ? "" : safe(words.who(line.substituteFor())),
                        row.item() == null ? "" : safe(desk.words().name(row.item())));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A spreadsheet would carry out a cell that begins as a formula does. */
    static String safe(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String clock(@Nullable LocalTime time) {
        return time == null ? "" : time.toString();
    }
}
