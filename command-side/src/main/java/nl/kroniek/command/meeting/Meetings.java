package nl.kroniek.command.meeting;

import nl.kroniek.events.SeriesId;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.meeting.Setting;

/** Plans meetings in the unit of work of what plans them, so that all of it is one commit or nothing is. */
@FunctionalInterface
public interface Meetings {

    /** @throws nl.kroniek.command.refusal.Refusal when that meeting is there already */
    void plan(MeetingScheduled first, Setting setting, SeriesId series);
}
