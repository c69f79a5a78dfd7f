package nl.kroniek.query.meeting.exchange;

import java.util.List;
import nl.kroniek.events.VagueDate;

/**
 * What became of a file.
 *
 * @param dryRun whether it was only tried
 * @param total rows with a meeting
 * @param added how many are recorded now, or would have been
 * @param planned those, with dates as they were read; empty when some of the file were there already
 * @param known how many stand in the calendar already
 * @param refused in the order of the file
 * @param position where all of it is recorded; -1 where nothing is
 * @param failure why nothing of it was taken; empty when it went through the file
 * @param uncertain nobody knows how far it came; only with a failure
 */
public record Report(boolean dryRun, int total, int added, List<Taken> planned, int known, List<Line> refused,
        long position, String failure, boolean uncertain) {

    /** One meeting. */
    public record Taken(VagueDate on, String title) {}

    /**
     * One row that was not taken.
     *
     * @param line in the file, counted from 1
     * @param field heading of the column; empty when it is about the whole row
     * @param title as the file has it, so that the reader finds the row
     */
    public record Line(int line, String field, String title, String sentence) {}

    public Report {
        planned = List.copyOf(planned);
        refused = List.copyOf(refused);
    }

    public boolean isTaken() {
        return failure.isEmpty();
    }
}
