package nl.kroniek.query.meeting.calendar;

import java.util.List;
import nl.kroniek.events.Subject;
import nl.kroniek.events.agenda.AgendaEvent;
import nl.kroniek.events.contact.ContactEvent;
import nl.kroniek.events.contact.ContactRecorded;
import nl.kroniek.events.meeting.MeetingCancellationWithdrawn;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingEvent;
import nl.kroniek.events.meeting.MeetingHeld;
import nl.kroniek.events.meeting.MeetingNotHeld;
import nl.kroniek.events.meeting.MeetingOutcomeUnconfirmed;
import nl.kroniek.events.meeting.MeetingPostponed;
import nl.kroniek.events.meeting.MeetingRescheduled;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.milestone.MilestoneEvent;
import nl.kroniek.events.milestone.MilestoneReached;
import nl.kroniek.events.series.SeriesEvent;
import nl.kroniek.events.series.SeriesStarted;
import nl.kroniek.query.view.Moment;
import nl.kroniek.query.view.Rows;
import nl.kroniek.query.view.View;

/** Fills {@code meeting_calendar}. What happens to a meeting is folded by {@link MeetingStory}. */
public final class MeetingCalendarProjection {

    public static final View<CalendarEntry> VIEW = new View<>("meeting_calendar", CalendarEntry.class, List.of(
            new View.Part<>(MeetingEvent.class, MeetingCalendarProjection::on),
            new View.Part<>(AgendaEvent.class, MeetingCalendarProjection::on),
            new View.Part<>(SeriesEvent.class, MeetingCalendarProjection::on),
            new View.Part<>(ContactEvent.class, MeetingCalendarProjection::on),
            new View.Part<>(MilestoneEvent.class, MeetingCalendarProjection::on)));

    private MeetingCalendarProjection() {}

    static void on(MeetingEvent event, Moment moment, Rows<CalendarEntry> rows) {
        var id = event.meeting().value();
        var version = moment.sequence();
        switch (event) {
            case MeetingScheduled e -> rows.put(id, MeetingStory.scheduled(e, version));
            case MeetingRescheduled e -> rows.change(id, entry -> MeetingStory.rescheduled(entry, e, version));
            case MeetingPostponed e -> rows.change(id, entry -> MeetingStory.postponed(entry, e, version));
            case MeetingCancelled e -> rows.change(id, entry -> MeetingStory.cancelled(entry, e, version));
            case MeetingCancellationWithdrawn e -> rows.change(id, entry -> MeetingStory.restored(entry, e, version));
            case MeetingHeld e -> rows.change(id, entry -> MeetingStory.held(entry, e, version));
            case MeetingNotHeld e -> rows.change(id, entry -> MeetingStory.notHeld(entry, e, version));
            case MeetingOutcomeUnconfirmed e -> rows.change(id, entry -> MeetingStory.unconfirmed(entry, e, version));
        }
    }

    /** A meeting has one version: forms about it are made on what its parts say too. */
    static void on(AgendaEvent event, Moment moment, Rows<CalendarEntry> rows) {
        rows.change(event.meeting().value(), entry -> MeetingStory.seen(entry, moment.sequence()));
    }

    static void on(SeriesEvent event, Moment moment, Rows<CalendarEntry> rows) {
        switch (event) {
            case SeriesStarted e -> rows.put(e.series().value(),
                    new CalendarEntry(Subject.of(e.series()), EntryKind.SERIES, e.title(), e.topic(), e.on(),
                            e.bodies(), null, null, e.recurrence(), List.of(), List.of(), null, List.of(), null, null,
                            moment.sequence()));
        }
    }

    static void on(ContactEvent event, Moment moment, Rows<CalendarEntry> rows) {
        switch (event) {
            case ContactRecorded e -> rows.put(e.contact().value(),
                    new CalendarEntry(Subject.of(e.contact()), EntryKind.CONTACT, e.title(), e.topic(), e.on(),
                            e.bodies(), null, null, null, e.with(), List.of(), null, List.of(), null, null,
                            moment.sequence()));
        }
    }

    static void on(MilestoneEvent event, Moment moment, Rows<CalendarEntry> rows) {
        switch (event) {
            case MilestoneReached e -> rows.put(e.milestone().value(),
                    new CalendarEntry(Subject.of(e.milestone()), EntryKind.MILESTONE, e.title(), e.topic(), e.on(),
                            e.bodies(), null, null, null, List.of(), List.of(), null, List.of(), null, null,
                            moment.sequence()));
        }
    }
}
