package nl.kroniek.query.meeting.exchange;

import java.util.Map;

/**
 * One meeting as a file has it, all text.
 *
 * @param line where it begins in the file, counted from 1
 */
public record FileRow(int line, Map<Column, String> cells) {

    public FileRow {
        cells = Map.copyOf(cells);
    }

    /** Without space around it; empty when there is nothing. */
    public String cell(Column column) {
        return cells.getOrDefault(column, "").strip();
    }
}
