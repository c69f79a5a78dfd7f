package nl.kroniek.query.meeting.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file with meetings, whichever of the two formats it is. */
public final class CalendarFile {

    /** More than this is refused before anything of it is read. */
    public static final int MOST_BYTES = 1_000_000;

    private CalendarFile() {}

    /** @throws UnreadableFile saying why */
    public static List<FileRow> read(byte[] file) {
        if (file.length == 0) {
            throw new UnreadableFile("exchange.empty");
        }
        if (file.length > MOST_BYTES) {
            throw new UnreadableFile("exchange.too-large");
        }
        String text = text(file);
        String begin = text.startsWith(String.valueOf(CalendarCsv.MARK)) ? text.substring(1) : text;
        return begin.stripLeading().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15)
                ? IcsRows.read(begin)
                : CsvRows.read(text);
    }

    /** As text. A spreadsheet program of yesterday does not write UTF-8, and would give names with holes in them. */
    public static String text(byte[] file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException otherwise) {
            throw new UnreadableFile("exchange.no-utf8");
        }
    }
}
