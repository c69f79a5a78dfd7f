package nl.kroniek.query.meeting.exchange;

import nl.kroniek.events.VagueDate;
import tools.jackson.databind.node.ObjectNode;

/** What a row of a file comes to. */
public sealed interface Planned {

    FileRow row();

    /** A meeting to plan. */
    record Command(FileRow row, VagueDate on, ObjectNode json) implements Planned {}

    /** It stands in the calendar already, under the id in the row. */
    record Known(FileRow row) implements Planned {}

    /** It cannot be read. */
    record Wrong(FileRow row, Column column, String sentence) implements Planned {}
}
