package nl.kroniek.standalone.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.kroniek.command.Command;
import nl.kroniek.command.meeting.MeetingStand;
import nl.kroniek.command.meeting.MeetingStatus;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.events.meeting.Setting;
import nl.kroniek.query.meeting.calendar.Arrangements;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A hundred made-up lives of meetings: the calendar always says what the aggregate decided. */
class LivesTest {

    private static final int LIVES = 100;
    private static final int COMMANDS = 25;

    private final Set<MeetingStatus> seen = new HashSet<>();
    private final Set<Class<?>> accepted = new HashSet<>();
    private final Set<Class<?>> refused = new HashSet<>();

    @Test
    void the_calendar_says_what_the_aggregate_decided_and_a_refusal_changes_nothing() {
        for (int seed = 0; seed < LIVES; seed++) {
            Random random = new Random(seed);
            try (TwoSides sides = new TwoSides()) {
                sides.send(Deeds.first());
                List<Command> done = new ArrayList<>();
                for (int i = 0; i < COMMANDS; i++) {
                    Command next = Deeds.any(random);
                    done.add(next);
                    step(sides, next);
                    assertThat(differences(sides.stand(), sides.row())).as("life %s: %s", seed, done).isEmpty();
                    assertThat(sides.row().version()).isEqualTo(sides.events().size() - 1L);
                }
            }
        }
        assertThat(seen).as("statuses that no life reached prove nothing").containsExactlyInAnyOrder(
                MeetingStatus.values());
        assertThat(accepted).containsAll(Deeds.kinds());
        assertThat(refused).containsAll(Deeds.kinds());
    }

    private void step(TwoSides sides, Command next) {
        var before = sides.events();
        var row = sides.row();
        try {
            sides.send(next);
            accepted.add(next.getClass());
            assertThat(sides.events().size()).isGreaterThan(before.size());
        } catch (Refusal refusal) {
            refused.add(next.getClass());
            assertThat(sides.events()).isEqualTo(before);
            assertThat(sides.row()).isEqualTo(row);
        }
        seen.add(sides.stand().status());
    }

    /** The comparison itself finds a calendar that lags behind. */
    @Test
    void a_calendar_that_missed_an_event_is_found() {
        try (TwoSides sides = new TwoSides()) {
            sides.send(Deeds.first());
            CalendarEntry old = sides.row();
            sides.send(Deeds.held());
            assertThat(differences(sides.stand(), old)).isNotEmpty();
            assertThat(differences(sides.stand(), sides.row())).isEmpty();
        }
    }

    private static List<String> differences(MeetingStand stand, CalendarEntry row) {
        List<String> found = new ArrayList<>();
        differ(found, "status", stand.status().name(), String.valueOf(row.status()));
        differ(found, "title", stand.details().title(), row.title());
        differ(found, "plan", stand.details().on(), row.plan());
        differ(found, "setting", stand.details().setting(), setting(row.arrangements()));
        differ(found, "minutes", stand.minutesPublished(), row.minutes() != null);
        differ(found, "cancellation", stand.status() == MeetingStatus.CANCELLED
                || stand.status() == MeetingStatus.ENTERED_BY_MISTAKE && row.cancellation() != null,
                row.cancellation() != null);
        if (stand.status() == MeetingStatus.HELD && stand.details().heldOn() != null) {
            differ(found, "held on", stand.details().heldOn().isDay() ? stand.details().heldOn() : row.on(), row.on());
        }
        return found;
    }

    private static Setting setting(@Nullable Arrangements plan) {
        return plan == null ? Setting.UNKNOWN : new Setting(plan.place(), plan.online(), plan.ends());
    }

    private static void differ(List<String> found, String what, Object decided, Object said) {
        if (!decided.equals(said)) {
            found.add(what + ": decided " + decided + ", said " + said);
        }
    }
}
