package nl.kroniek.command.meeting;

import nl.kroniek.events.Event;
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
import nl.kroniek.events.meeting.OfMeeting;
import nl.kroniek.events.meeting.Setting;
import nl.kroniek.events.minutes.MinutesPublished;
import nl.kroniek.events.minutes.MinutesWithdrawn;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a meeting stands after its events: the same for the aggregate and each of its parts.
 *
 * @param plan scheduled or postponed: what a withdrawn cancellation or outcome gives back
 * @param beforeMistake what a reinstatement gives back
 * @param opened when it really began; absent before that
 * @param minutesPublished whether people can read its minutes
 */
public record MeetingStand(MeetingStatus status, MeetingStatus plan, MeetingStatus beforeMistake,
        MeetingDetails details, @Nullable VagueDate opened, boolean minutesPublished) {

    /** Of a meeting of which nothing was recorded yet. */
    private static final MeetingStand NONE = new MeetingStand(MeetingStatus.SCHEDULED, MeetingStatus.SCHEDULED,
            MeetingStatus.SCHEDULED, new MeetingDetails("", null, VagueDate.unknown(), List.of(), List.of(), List.of(),
                    false, List.of(), Setting.UNKNOWN, false, null, null, null, null),
            null, false);

    public static MeetingStand none() {
        return NONE;
    }

    /** After all that was recorded of it. */
    public static MeetingStand of(Collection<Event> history) {
        MeetingStand stand = NONE;
        for (Event event : history) {
            stand = event instanceof OfMeeting of ? stand.after(of) : stand;
        }
        return stand;
    }

    public MeetingStand after(OfMeeting event) {
        return switch (event) {
            case MeetingEvent of -> after(of);
            case MinutesPublished unused -> minutes(true);
            case MinutesWithdrawn unused -> minutes(false);
            default -> this;
        };
    }

    private MeetingStand after(MeetingEvent event) {
        return switch (event) {
            case MeetingScheduled e -> planned(MeetingStatus.SCHEDULED, MeetingDetails.of(e));
            case MeetingRescheduled e -> planned(MeetingStatus.SCHEDULED, details.movedTo(e.to()));
            case MeetingPostponed e -> planned(MeetingStatus.POSTPONED, details.movedTo(e.to()));
            case MeetingCancelled unused -> as(MeetingStatus.CANCELLED, details);
            case MeetingCancellationWithdrawn unused -> planned(plan, details);
            case MeetingOpened e ->
                new MeetingStand(MeetingStatus.OPENED, plan, beforeMistake, details, e.on(), minutesPublished);
            case MeetingHeld e -> as(MeetingStatus.HELD, details.heldOn(e.on()));
            case MeetingClosed unused -> this;
            case MeetingNotHeld unused -> as(MeetingStatus.NOT_HELD, details);
            case MeetingOutcomeUnconfirmed unused -> as(MeetingStatus.UNCONFIRMED, details);
            case MeetingOutcomeWithdrawn unused -> planned(plan, details.heldOn(null));
            case MeetingArranged e -> as(status, details.in(e.to()));
            case MeetingCorrected e -> as(status, e.instead());
            case MeetingPlacedInSeries unused -> this;
            case MeetingEnteredByMistake unused -> new MeetingStand(MeetingStatus.ENTERED_BY_MISTAKE, plan, status,
                    details, opened, minutesPublished);
            case MeetingReinstated unused -> as(beforeMistake, details);
        };
    }

    /** Still, or again, as it was planned: nothing is known of an outcome. */
    private MeetingStand planned(MeetingStatus next, MeetingDetails then) {
        return new MeetingStand(next, next, beforeMistake, then, null, minutesPublished);
    }

    private MeetingStand as(MeetingStatus next, MeetingDetails then) {
        return new MeetingStand(next, plan, beforeMistake, then, opened, minutesPublished);
    }

    private MeetingStand minutes(boolean published) {
        return new MeetingStand(status, plan, beforeMistake, details, opened, published);
    }
}
