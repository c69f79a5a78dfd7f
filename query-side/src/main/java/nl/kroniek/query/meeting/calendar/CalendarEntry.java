package nl.kroniek.query.meeting.calendar;

import java.util.List;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Party;
import nl.kroniek.events.SeriesId;
import nl.kroniek.events.Subject;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.series.Recurrence;
import org.jspecify.annotations.Nullable;

/**
 * One row of the calendar.
 *
 * @param on the date that stands now: planned, moved, or the day it was held
 * @param status of a meeting; absent for a series, a contact, a milestone
 * @param arrangements of a meeting; absent for the others
 * @param recurrence of a series; absent for the others
 * @param with who a contact was with; empty for the others
 * @param changes of date, oldest first; what was planned first stands in the first one
 * @param cancellation present only while it is cancelled, or was not held and more became known of why
 * @param sitting present only when it was held, or has begun
 * @param note what was said with "not held" or "unconfirmed", and why a series ended
 * @param planned the date it was planned for; {@code on} says the same until it begins or is held on another. Absent of
 *     what is no meeting, and in rows from before it was kept: ask {@link #plan}
 * @param series that a meeting belongs to
 * @param minutes present only while people can read them
 * @param mistake present only while the meeting counts as entered by mistake
 * @param ended the last day of a series that runs no longer
 * @param version of the thing, for its ETag
 */
public record CalendarEntry(Subject id, EntryKind kind, String title, @Nullable String topic, VagueDate on,
        List<BodyId> bodies, @Nullable MeetingStatus status, @Nullable Arrangements arrangements,
        @Nullable Recurrence recurrence, List<Party> with, List<DateChange> changes,
        @Nullable Cancellation cancellation, List<WithdrawnCancellation> withdrawn, @Nullable Sitting sitting,
        @Nullable String note, @Nullable VagueDate planned, @Nullable SeriesId series,
        @Nullable MinutesEntry minutes, @Nullable Mistake mistake, @Nullable VagueDate ended, long version) {

    /** What stands beside the meetings: a series, a contact, a milestone. */
    static CalendarEntry beside(Subject id, EntryKind kind, String title, @Nullable String topic, VagueDate on,
            List<BodyId> bodies, @Nullable Recurrence recurrence, List<Party> with, long version) {
        return new CalendarEntry(id, kind, title, topic, on, bodies, null, null, recurrence, with, List.of(), null,
                List.of(), null, null, null, null, null, null, null, version);
    }

    /** The date it was planned for, whatever became of it. */
    public VagueDate plan() {
        return planned == null ? on : planned;
    }

    public boolean isMistake() {
        return status == MeetingStatus.ENTERED_BY_MISTAKE;
    }
}
