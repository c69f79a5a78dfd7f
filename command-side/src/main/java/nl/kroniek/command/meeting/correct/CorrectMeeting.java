package nl.kroniek.command.meeting.correct;

import java.time.LocalTime;
import java.util.List;
import nl.kroniek.command.Command;
import nl.kroniek.command.Given;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Figure;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.MeetingDetails;
import nl.kroniek.events.meeting.Setting;
import org.jspecify.annotations.Nullable;

/**
 * What was typed wrongly, as a whole: everything as it should have been, also what was right.
 *
 * @param heldOn the day it was held; absent: as recorded, or the corrected day where both were the same
 * @param note how it came to be wrong
 */
public record CorrectMeeting(AssociationId association, MeetingId id, String title, @Nullable String topic,
        @Given VagueDate on, List<BodyId> bodies, List<Party> organisers, List<Party> invited, boolean wholeExecutive,
        List<Party> preparedBy, @Nullable String place, @Nullable String online, @Nullable LocalTime ends,
        boolean extra, @Nullable Figure count, @Nullable MeetingId preparesFor, @Nullable MeetingId jointWith,
        @Nullable VagueDate heldOn, @Nullable String note) implements Command {

    /** What comes to stand in the place of what stood there. */
    public MeetingDetails instead(MeetingDetails was) {
        VagueDate held = was.heldOn();
        if (held != null && heldOn != null) {
            held = heldOn;
        } else if (was.on().equals(held)) {
            // It was held as planned: who mistyped the one mistyped the other.
            held = on;
        }
        return new MeetingDetails(title, topic, on, bodies, organisers, invited, wholeExecutive, preparedBy,
                new Setting(place, online, ends), extra, count, preparesFor, jointWith, held);
    }
}
