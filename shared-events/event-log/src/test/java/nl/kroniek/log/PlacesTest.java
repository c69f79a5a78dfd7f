package nl.kroniek.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PlacesTest {

    @RegisterExtension
    final TestLog log = new TestLog();
    private final Counting commits = new Counting(log);
    private final List<Long> ordinals = new ArrayList<>();

    private static final class Counting extends Commits {

        private int looks;

        Counting(TestLog log) {
            super(log.database());
        }

        @Override
        long firstOf(long ordinal) {
            looks++;
            return super.firstOf(ordinal);
        }

        @Override
        Head head() {
            looks++;
            return super.head();
        }
    }

    @BeforeEach
    void a_hundred_commits_of_one_to_three_events() {
        for (int i = 0; i < 100; i++) {
            var events = new ArrayList<EventMessage<?>>();
            for (int j = 0; j <= i % 3; j++) {
                events.add(TestLog.message("a" + i, j));
                ordinals.add((long) i);
            }
            log.engine().appendEvents(events);
        }
    }

    @Test
    void every_position_is_found_in_its_own_commit_with_few_looks() {
        for (int position = 0; position < ordinals.size(); position++) {
            commits.looks = 0;
            assertThat(new Places(commits).ordinalOf(position)).as("position %d", position)
                    .isEqualTo(ordinals.get(position));
            assertThat(commits.looks).isLessThanOrEqualTo(8);
        }
    }

    @Test
    void what_was_remembered_leads_to_the_same_place() {
        var places = new Places(commits);
        for (int position = ordinals.size() - 1; position >= 0; position--) {
            assertThat(places.ordinalOf(position)).isEqualTo(ordinals.get(position));
        }
    }

    @Test
    void who_reads_on_where_a_page_ended_asks_nothing() {
        var places = new Places(commits);
        places.remember(ordinals.size(), 100);
        assertThat(places.ordinalOf(ordinals.size())).isEqualTo(100);
        assertThat(commits.looks).isZero();
    }

    @Test
    void a_position_that_is_yet_to_come_is_the_commit_that_is_yet_to_come() {
        assertThat(new Places(commits).ordinalOf(ordinals.size())).isEqualTo(100);
        assertThat(new Places(commits).ordinalOf(ordinals.size() + 50L)).isEqualTo(100);
    }
}
