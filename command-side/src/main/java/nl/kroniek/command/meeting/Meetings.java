package nl.kroniek.command.meeting;

import nl.kroniek.events.MeetingId;
import nl.kroniek.events.SeriesId;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.meeting.Setting;

/** Other meetings, in the unit of work of whoever decides upon them, so that all of it is one commit or nothing is. */
public interface Meetings {

    /** @throws nl.kroniek.command.refusal.Refusal when that meeting is there already */
    void plan(MeetingScheduled first, Setting setting, SeriesId series);

    /**
     * How a meeting stands, and goes on to stand until what is decided upon it is recorded; scheduled when it is not
     * there.
     */
    MeetingStatus statusOf(MeetingId meeting);
}
