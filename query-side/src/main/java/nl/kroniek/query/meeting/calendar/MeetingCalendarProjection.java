package nl.kroniek.query.meeting.calendar;

import java.util.List;
import nl.kroniek.events.Subject;
import nl.kroniek.events.contact.ContactEvent;
import nl.kroniek.events.contact.ContactRecorded;
import nl.kroniek.events.meeting.MeetingArranged;
import nl.kroniek.events.meeting.MeetingCancellationWithdrawn;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingClosed;
import nl.kroniek.events.meeting.MeetingCorrected;
import nl.kroniek.events.meeting.MeetingEnteredByMistake;
import nl.kroniek.events.meeting.MeetingEvent;
import nl.kroniek.events.meeting.MeetingHeld;
import nl.kroniek.events.meeting.MeetingNotHeld;
import nl.kroniek.events.meeting.MeetingOpened;
import nl.kroniek.events.meeting.MeetingOutcomeUnconfirmed;
import nl.kroniek.events.meeting.MeetingOutcomeWithdrawn;
import nl.kroniek.events.meeting.MeetingPlacedInSeries;
import nl.kroniek.events.meeting.MeetingPostponed;
import nl.kroniek.events.meeting.MeetingReinstated;
import nl.kroniek.events.meeting.MeetingRescheduled;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.meeting.OfMeeting;
import nl.kroniek.events.milestone.MilestoneEvent;
import nl.kroniek.events.milestone.MilestoneReached;
import nl.kroniek.events.nonoccurrence.NonOccurrenceEvent;
import nl.kroniek.events.minutes.MinutesApproved;
import nl.kroniek.events.minutes.MinutesEvent;
import nl.kroniek.events.minutes.MinutesPublished;
import nl.kroniek.events.minutes.MinutesWithdrawn;
import nl.kroniek.events.series.SeriesEnded;
import nl.kroniek.events.series.SeriesEndingWithdrawn;
import nl.kroniek.events.series.SeriesEvent;
import nl.kroniek.events.series.SeriesMeetingsPlanned;
import nl.kroniek.events.series.SeriesStarted;
import nl.kroniek.query.view.Moment;
import nl.kroniek.query.view.Rows;
import nl.kroniek.query.view.View;

/** Fills {@code meeting_calendar}. What happens to a meeting is folded by {@link MeetingStory}. */
public final class MeetingCalendarProjection {

    public static final View<CalendarEntry> VIEW = new View<>("meeting_calendar", CalendarEntry.class, List.of(
            new View.Part<>(OfMeeting.class, MeetingCalendarProjection::on),
            new View.Part<>(SeriesEvent.class, MeetingCalendarProjection::on),
            new View.Part<>(ContactEvent.class, MeetingCalendarProjection::on),
            new View.Part<>(MilestoneEvent.class, MeetingCalendarProjection::on)));

    private MeetingCalendarProjection() {}

    /** Whatever happens to a part of a meeting moves its version, so that nobody changes what they did not see. */
    static void on(OfMeeting event, Moment moment, Rows<CalendarEntry> rows) {
        if (event instanceof MeetingScheduled first) {
            rows.put(first.meeting().value(), MeetingStory.scheduled(first, moment.sequence()));
        } else {
            rows.change(event.meeting().value(), row -> after(row, event).at(moment.sequence()));
        }
    }

    private static Redrawn after(CalendarEntry was, OfMeeting event) {
        Redrawn row = new Redrawn(was);
        return switch (event) {
            case MeetingEvent e -> after(row, e);
            case MinutesEvent e -> after(row, e);
            case NonOccurrenceEvent e -> KnownLater.explained(row, e);
            default -> row;
        };
    }

    private static Redrawn after(Redrawn row, MeetingEvent event) {
        return switch (event) {
            case MeetingScheduled unused -> row;
            case MeetingRescheduled e -> MeetingStory.rescheduled(row, e);
            case MeetingPostponed e -> MeetingStory.postponed(row, e);
            case MeetingCancelled e -> MeetingStory.cancelled(row, e);
            case MeetingCancellationWithdrawn e -> MeetingStory.restored(row, e);
            case MeetingOpened e -> MeetingStory.begun(row, e.on());
            case MeetingHeld e -> MeetingStory.held(row, e);
            case MeetingClosed e -> MeetingStory.closed(row, e.on());
            case MeetingNotHeld e -> MeetingStory.noted(row, MeetingStatus.NOT_HELD, e.note());
            case MeetingOutcomeUnconfirmed e -> MeetingStory.noted(row, MeetingStatus.UNCONFIRMED, e.note());
            case MeetingOutcomeWithdrawn unused -> MeetingStory.planned(row);
            case MeetingArranged e -> row.in(e.to());
            case MeetingCorrected e -> MeetingStory.corrected(row, e);
            case MeetingEnteredByMistake e -> MeetingStory.mistaken(row, e);
            case MeetingReinstated unused -> MeetingStory.reinstated(row);
            case MeetingPlacedInSeries e -> {
                row.series = e.series();
                yield row;
            }
        };
    }

    private static Redrawn after(Redrawn row, MinutesEvent event) {
        row.minutes = switch (event) {
            case MinutesPublished e -> new MinutesEntry(e.document(), e.address(), e.sha256(), e.on(), null);
            case MinutesApproved e -> row.minutes == null
                    ? null
                    : new MinutesEntry(row.minutes.document(), row.minutes.address(), row.minutes.sha256(),
                            row.minutes.publishedOn(), new MinutesEntry.Approval(e.in(), e.on()));
            case MinutesWithdrawn unused -> null;
        };
        return row;
    }

    static void on(SeriesEvent event, Moment moment, Rows<CalendarEntry> rows) {
        String id = event.series().value();
        switch (event) {
            case SeriesStarted e -> rows.put(id,
                    CalendarEntry.beside(Subject.of(e.series()), EntryKind.SERIES, e.title(), e.topic(), e.on(),
                            e.bodies(), e.recurrence(), List.of(), moment.sequence()));
            case SeriesMeetingsPlanned unused -> rows.change(id, was -> MeetingStory.seen(was, moment.sequence()));
            case SeriesEndingWithdrawn unused -> rows.change(id, was -> {
                Redrawn row = new Redrawn(was);
                row.ended = null;
                row.note = null;
                return row.at(moment.sequence());
            });
            case SeriesEnded e -> rows.change(id, was -> {
                Redrawn row = new Redrawn(was);
                row.ended = e.on();
                row.note = e.note();
                return row.at(moment.sequence());
            });
        }
    }

    static void on(ContactEvent event, Moment moment, Rows<CalendarEntry> rows) {
        switch (event) {
            case ContactRecorded e -> rows.put(e.contact().value(),
                    CalendarEntry.beside(Subject.of(e.contact()), EntryKind.CONTACT, e.title(), e.topic(), e.on(),
                            e.bodies(), null, e.with(), moment.sequence()));
        }
    }

    static void on(MilestoneEvent event, Moment moment, Rows<CalendarEntry> rows) {
        switch (event) {
            case MilestoneReached e -> rows.put(e.milestone().value(),
                    CalendarEntry.beside(Subject.of(e.milestone()), EntryKind.MILESTONE, e.title(), e.topic(), e.on(),
                            e.bodies(), null, List.of(), moment.sequence()));
        }
    }
}
