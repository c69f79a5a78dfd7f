package nl.kroniek.command;

import java.util.List;
import nl.kroniek.command.meeting.MeetingStand;
import nl.kroniek.command.meeting.MeetingStatus;
import nl.kroniek.command.meeting.Meetings;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.SeriesId;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.meeting.Setting;

/** What was planned in a slice test, beside the meetings that it knows. */
record PlannedMeetings(Existing known, List<MeetingScheduled> planned) implements Meetings {

    @Override
    public void plan(MeetingScheduled first, Setting setting, SeriesId series) {
        planned.add(first);
    }

    @Override
    public MeetingStatus statusOf(MeetingId meeting) {
        return MeetingStand.of(known.history(meeting)).status();
    }
}
