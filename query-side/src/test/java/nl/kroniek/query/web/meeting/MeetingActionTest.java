package nl.kroniek.query.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import nl.kroniek.events.Event;
import nl.kroniek.events.EventSamples;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.MeetingArranged;
import nl.kroniek.events.meeting.MeetingCancellationWithdrawn;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingCorrected;
import nl.kroniek.events.meeting.MeetingEnteredByMistake;
import nl.kroniek.events.meeting.MeetingHeld;
import nl.kroniek.events.meeting.MeetingNotHeld;
import nl.kroniek.events.meeting.MeetingOpened;
import nl.kroniek.events.meeting.MeetingOutcomeWithdrawn;
import nl.kroniek.events.meeting.MeetingPostponed;
import nl.kroniek.events.meeting.MeetingReinstated;
import nl.kroniek.events.meeting.MeetingRescheduled;
import nl.kroniek.events.minutes.MinutesApproved;
import nl.kroniek.events.minutes.MinutesPublished;
import nl.kroniek.events.minutes.MinutesWithdrawn;
import nl.kroniek.events.nonoccurrence.NonOccurrenceCompleted;
import nl.kroniek.query.mail.Ahead;
import nl.kroniek.query.mail.follow.WhoIsTold;
import nl.kroniek.query.mail.letter.Bureau;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.web.outbox.Telling;
import org.junit.jupiter.api.Test;

/** What forms say of mail beside what mail does. */
class MeetingActionTest {

    private static final Map<MeetingAction, Class<? extends Event>> RECORDS = new EnumMap<>(Map.ofEntries(
            Map.entry(MeetingAction.HOLD, MeetingHeld.class), Map.entry(MeetingAction.MISS, MeetingNotHeld.class),
            Map.entry(MeetingAction.RESCHEDULE, MeetingRescheduled.class),
            Map.entry(MeetingAction.POSTPONE, MeetingPostponed.class),
            Map.entry(MeetingAction.CANCEL, MeetingCancelled.class),
            Map.entry(MeetingAction.WITHDRAW, MeetingCancellationWithdrawn.class),
            Map.entry(MeetingAction.EXPLAIN, NonOccurrenceCompleted.class),
            Map.entry(MeetingAction.ARRANGE, MeetingArranged.class),
            Map.entry(MeetingAction.OPEN, MeetingOpened.class),
            Map.entry(MeetingAction.CORRECT, MeetingCorrected.class),
            Map.entry(MeetingAction.RETRACT, MeetingOutcomeWithdrawn.class),
            Map.entry(MeetingAction.MISTAKE, MeetingEnteredByMistake.class),
            Map.entry(MeetingAction.REINSTATE, MeetingReinstated.class),
            Map.entry(MeetingAction.PUBLISH, MinutesPublished.class),
            Map.entry(MeetingAction.APPROVE, MinutesApproved.class),
            Map.entry(MeetingAction.UNPUBLISH, MinutesWithdrawn.class)));

    @Test
    void a_form_announces_mail_where_its_event_makes_mail_and_nowhere_else() {
        assertThat(RECORDS).containsOnlyKeys(MeetingAction.values());
        RECORDS.forEach((action, event) -> assertThat(action.telling(of(action)) != Telling.NOBODY).as(action.path())
                .isEqualTo(WhoIsTold.concerns(EventSamples.of(event))));
    }

    @Test
    void what_was_cancelled_before_it_was_a_mistake_comes_back_as_cancelled_and_nobody_is_told() {
        CalendarEntry entry = after(Ahead.cancelled(), mistaken());
        assertThat(MeetingAction.REINSTATE.telling(entry)).isEqualTo(Telling.NOBODY);
        assertThat(MeetingAction.MISTAKE.telling(after(Ahead.cancelled()))).isEqualTo(Telling.NOBODY);
        assertThat(MeetingAction.CORRECT.telling(after(Ahead.cancelled()))).isEqualTo(Telling.NOBODY);
    }

    /** In a state in which somebody would be told, if ever. */
    private static CalendarEntry of(MeetingAction action) {
        return action == MeetingAction.REINSTATE ? after(mistaken()) : after();
    }

    private static Event mistaken() {
        return new MeetingEnteredByMistake(Ahead.OURS, Ahead.MEETING, "dubbel", VagueDate.unknown());
    }

    private static CalendarEntry after(Event... then) {
        Bureau bureau = new Bureau(Ahead.OURS);
        bureau.happens(Ahead.planned());
        bureau.happens(then);
        return bureau.chronicle().calendar().find(Ahead.MEETING.value()).orElseThrow();
    }
}
