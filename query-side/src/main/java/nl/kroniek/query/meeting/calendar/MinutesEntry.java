package nl.kroniek.query.meeting.calendar;

import nl.kroniek.events.DocumentId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a meeting as they can be read now.
 *
 * @param approval absent while nobody approved them
 */
public record MinutesEntry(@Nullable DocumentId document, @Nullable String address, @Nullable String sha256,
        VagueDate publishedOn, @Nullable Approval approval) {

    /** @param in the later meeting that approved them, where somebody wrote it down */
    public record Approval(@Nullable MeetingId in, VagueDate on) {}
}
