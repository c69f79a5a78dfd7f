package nl.kroniek.command.meeting;

import java.util.function.Supplier;
import nl.kroniek.command.LoadedThing;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.SeriesId;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.meeting.Setting;
import nl.kroniek.log.Guard;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;

/**
 * Loads each meeting in the running unit of work; of a planned one it is seen then that it is there. Its lock is held until
 * after the commit: whoever would change it meanwhile waits, and then decides on what was recorded. Another process does not
 * wait; the commit of who looked at a meeting here takes no place in the log after it changed.
 */
public final class LoadedMeetings implements Meetings {

    private final Supplier<Repository<Meeting>> meetings;

    /** @param meetings asked for at the first use, for the repository needs this object's own configuration */
    public LoadedMeetings(Supplier<Repository<Meeting>> meetings) {
        this.meetings = meetings;
    }

    @Override
    public void plan(MeetingScheduled first, Setting setting, SeriesId series) {
        LoadedThing.orNew(meetings.get(), first.meeting(), Meeting::new)
                .execute(meeting -> meeting.begin(first, setting, series));
    }

    @Override
    public MeetingStatus statusOf(MeetingId meeting) {
        try {
            var loaded = meetings.get().load(meeting.value());
            new Guard.Unchanged(meeting.value(), loaded.version()).ofThisUnitOfWork();
            return loaded.invoke(Meeting::status);
        } catch (AggregateNotFoundException none) {
            return MeetingStand.none().status();
        }
    }
}
