package nl.kroniek.query.view;

import static nl.kroniek.query.view.PoisonedView.POISON;
import static nl.kroniek.query.view.PoisonedView.US;
import static nl.kroniek.query.view.PoisonedView.retracted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import nl.kroniek.events.AssociationId;
import nl.kroniek.log.Recorded;
import nl.kroniek.log.RecordedEvent;
import nl.kroniek.query.view.PoisonedView.Count;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private final RowsInMemory<Count> rows = new RowsInMemory<>();
    private final Intake<Count> intake = new Intake<>(PoisonedView.VIEW, Set.of());
    private long position;

    private void take(String remark, String reason) {
        intake.take(recorded(remark, reason), rows);
    }

    private Recorded recorded(String remark, String reason) {
        return new RecordedEvent(position, position, "e-" + position++, "rmk-" + remark, 0, Instant.EPOCH,
                retracted(remark, reason), Map.of());
    }

    private int count(String id) {
        var row = rows.get(US, id);
        return row == null ? 0 : row.value().number();
    }

    @Test
    void a_bad_event_changes_no_row_what_comes_after_it_waits_and_the_others_go_on() {
        take("een", "goed");
        take("een", POISON);
        take("een", "goed");
        take("twee", "goed");

        assertThat(count("rmk-een")).isEqualTo(1);
        assertThat(count("rmk-twee")).isEqualTo(1);
        assertThat(count("all")).as("not touched by what failed half way").isEqualTo(2);
        assertThat(intake.parked()).extracting(Parked::position).containsExactly(1L, 2L);
        assertThat(intake.parked()).extracting(Parked::type).containsOnly("remark-retracted");
        assertThat(intake.parked().getFirst().cause()).startsWith("IllegalStateException in PoisonedView:");
        assertThat(intake.parked().getLast().cause()).as("it only waits").isNull();
    }

    @Test
    void what_people_typed_is_not_in_the_cause() {
        take("een", POISON);
        assertThat(intake.parked().toString()).doesNotContain(POISON);
    }

    @Test
    void what_was_set_apart_before_keeps_the_next_waiting() {
        var later = new Intake<>(PoisonedView.VIEW, Set.of("rmk-een"));
        later.take(recorded("een", "goed"), rows);
        assertThat(count("all")).isZero();
        assertThat(later.parked()).hasSize(1);
    }

    @Test
    void a_store_that_fails_is_no_fault_of_the_event() {
        RowStore<Count> broken = new RowStore<>() {
            @Override
            public @Nullable Row<Count> get(AssociationId association, String id) {
                throw new IllegalArgumentException("the database is away");
            }

            @Override
            public void put(Row<Count> row) {
                throw new AssertionError("nothing was read");
            }
        };
        assertThatThrownBy(() -> intake.take(recorded("een", "goed"), broken))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(intake.parked()).isEmpty();
    }

    @Test
    void a_program_that_can_take_nothing_stands_still() {
        for (int i = 0; i < 1_000; i++) {
            take("nummer-" + i, POISON);
        }
        assertThatThrownBy(() -> take("te-veel", POISON)).isInstanceOf(IllegalStateException.class);
    }
}
