package nl.kroniek.query.meeting.exchange;

import java.util.regex.Pattern;

/**
 * Texts in the cells of a spreadsheet. What begins like a formula gets an apostrophe before it, or the program of
 * whoever opens the file would carry it out; reading the file takes it off again, so that every text comes back as it
 * was.
 */
final class Cells {

    private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\t\r\n].*");

    private Cells() {}

    static String safe(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static String plain(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
