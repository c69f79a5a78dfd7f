package nl.kroniek.query.story;

import java.util.List;
import nl.kroniek.events.Event;
import nl.kroniek.events.Precision;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.MeetingArranged;
import nl.kroniek.events.meeting.MeetingCancellationWithdrawn;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingClosed;
import nl.kroniek.events.meeting.MeetingCorrected;
import nl.kroniek.events.meeting.MeetingDetails;
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
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import org.jspecify.annotations.Nullable;

/** Before and after of a meeting: its status and its date. */
final class MeetingChanges {

    /**
     * A meeting as far as its events were followed.
     *
     * @param planned the status that a withdrawn cancellation or outcome gives back
     * @param plan the date that one gives back
     * @param before what a reinstatement gives back
     */
    private record Stand(@Nullable MeetingStatus status, MeetingStatus planned, @Nullable VagueDate plan,
            @Nullable VagueDate on, @Nullable MeetingStatus before) {

        Stand as(MeetingStatus next) {
            return new Stand(next, planned, plan, on, before);
        }

        Stand planned(MeetingStatus next, @Nullable VagueDate date) {
            return new Stand(next, next, date, date, before);
        }

        Stand on(MeetingStatus next, VagueDate date) {
            return new Stand(next, planned, plan, date.precision() == Precision.UNKNOWN ? plan : date, before);
        }
    }

    private MeetingChanges() {}

    static void add(MeetingEvent event, List<Event> earlier, Changes changes) {
        Stand before = new Stand(null, MeetingStatus.SCHEDULED, null, null, null);
        for (Event each : earlier) {
            if (each instanceof MeetingEvent of && of.meeting().equals(event.meeting())) {
                before = after(before, of);
            }
        }
        Stand after = after(before, event);
        VagueDate was = previously(event, before);
        if (was != null && after.on() != null) {
            changes.add("date", changes.words().full(was), changes.words().full(after.on()));
        }
        if (before.status() != null && after.status() != null) {
            changes.add("status", changes.words().word(before.status()), changes.words().word(after.status()));
        }
        if (event instanceof MeetingCorrected corrected) {
            DetailChanges.add(corrected.was(), corrected.instead(), changes);
        } else if (event instanceof MeetingArranged arranged) {
            DetailChanges.add(arranged.previously(), arranged.to(), changes);
        }
    }

    private static @Nullable VagueDate previously(MeetingEvent event, Stand before) {
        return switch (event) {
            case MeetingRescheduled e -> e.previously();
            case MeetingPostponed e -> e.previously();
            // Said with everything else that was corrected.
            case MeetingCorrected unused -> null;
            default -> before.on();
        };
    }

    /** Another plan moves no meeting that has begun: it sits, or sat, when it did. */
    private static @Nullable VagueDate corrected(Stand was, MeetingDetails now) {
        MeetingStatus stands = was.before() == null ? was.status() : was.before();
        VagueDate sat = now.heldOn() == null ? was.on() : now.heldOn();
        boolean begun = stands == MeetingStatus.OPENED || stands == MeetingStatus.HELD;
        return !begun || sat == null || sat.precision() == Precision.UNKNOWN ? now.on() : sat;
    }

    private static Stand after(Stand was, MeetingEvent event) {
        return switch (event) {
            case MeetingScheduled e -> was.planned(MeetingStatus.SCHEDULED, e.on());
            case MeetingRescheduled e -> was.planned(MeetingStatus.SCHEDULED, e.to());
            case MeetingPostponed e -> was.planned(MeetingStatus.POSTPONED, e.to());
            case MeetingCancelled unused -> was.as(MeetingStatus.CANCELLED);
            case MeetingCancellationWithdrawn unused -> was.planned(was.planned(), was.plan());
            case MeetingOpened e -> was.on(MeetingStatus.OPENED, e.on());
            case MeetingHeld e -> was.on(MeetingStatus.HELD, e.on());
            case MeetingNotHeld unused -> was.as(MeetingStatus.NOT_HELD);
            case MeetingOutcomeUnconfirmed unused -> was.as(MeetingStatus.UNCONFIRMED);
            case MeetingOutcomeWithdrawn unused -> was.planned(was.planned(), was.plan());
            case MeetingEnteredByMistake unused -> new Stand(MeetingStatus.ENTERED_BY_MISTAKE, was.planned(),
                    was.plan(), was.on(), was.status());
            case MeetingReinstated unused -> new Stand(was.before(), was.planned(), was.plan(), was.on(), null);
            case MeetingCorrected e -> new Stand(was.status(), was.planned(), e.instead().on(),
                    corrected(was, e.instead()), was.before());
            case MeetingArranged unused -> was;
            case MeetingClosed unused -> was;
            case MeetingPlacedInSeries unused -> was;
        };
    }
}
