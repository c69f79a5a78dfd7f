package nl.kroniek.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The appender itself, on a model of three nodes: elections, rollback, late inserts, lost answers. Every order of steps
 * comes from a seed. The right protocol keeps the invariants in all of them; each wrong one is found out.
 */
class ProtocolModelTest {

    /** More by {@code -Dkroniek.model.lives=100000} to Maven. */
    private static final long LIVES = Long.getLong("kroniek.model.lives", 2_500);

    private record Finding(long seed, List<String> broken) {}

    @Test
    void in_every_life_the_invariants_hold() {
        var tally = new ModelCluster.Tally();
        long acknowledged = 0;
        long absent = 0;
        long unknown = 0;
        long guarded = 0;
        for (long seed = 0; seed < LIVES; seed++) {
            var run = new ModelRun(seed, Mutant.NONE, tally);
            assertThat(run.run()).as("seed %d", seed).isEmpty();
            acknowledged += run.ledger().acknowledged();
            absent += run.ledger().absent();
            unknown += run.ledger().unknown();
            guarded += run.guarded();
        }
        assertThat(acknowledged).as("acknowledged").isGreaterThan(4 * LIVES);
        assertThat(absent).as("told to be absent").isGreaterThan(LIVES);
        assertThat(unknown).as("told to be unknown").isGreaterThan(LIVES / 10);
        assertThat(guarded).as("stored, and relied upon something").isGreaterThan(LIVES / 2);
        assertThat(tally.elections).as("elections").isGreaterThan((int) LIVES);
        assertThat(tally.rollbacks).as("rollbacks").isGreaterThan((int) LIVES / 10);
        assertThat(tally.lateInserts).as("late inserts").isGreaterThan((int) LIVES / 10);
        assertThat(tally.stalePrimaries).as("stale primaries").isGreaterThan((int) LIVES / 10);
    }

    @Test
    void a_life_is_the_same_whenever_it_is_lived() {
        var once = new ModelCluster.Tally();
        var twice = new ModelCluster.Tally();
        var first = new ModelRun(7, Mutant.LOCAL_HEAD_READ, once).run().size();

        assertThat(new ModelRun(7, Mutant.LOCAL_HEAD_READ, twice).run()).hasSize(first);
        assertThat(twice).usingRecursiveComparison().isEqualTo(once);
    }

    @Test
    void a_head_that_is_read_without_majority_is_found_out() {
        assertThat(found(Mutant.LOCAL_HEAD_READ, "I1-I5")).isPresent();
    }

    @Test
    void a_head_that_is_kept_although_the_outcome_is_not_known_is_found_out() {
        assertThat(found(Mutant.HEAD_KEPT_IN_DOUBT, "I1-I5")).isPresent();
    }

    @Test
    void a_protocol_that_does_not_look_for_its_own_commit_is_found_out() {
        assertThat(found(Mutant.NO_COMMIT_ID_CHECK, "I7")).isPresent();
    }

    @Test
    void a_batch_without_order_is_found_out() {
        assertThat(found(Mutant.UNORDERED_BATCH, "I1-I5")).isPresent();
    }

    @Test
    void success_on_the_duplicate_key_of_somebody_else_is_found_out() {
        assertThat(found(Mutant.SUCCESS_ON_A_FOREIGN_DUPLICATE, "I6")).isPresent();
    }

    @Test
    void a_write_that_counts_before_a_majority_has_it_is_found_out() {
        assertThat(found(Mutant.WRITE_WITHOUT_MAJORITY, "I6")).isPresent();
    }

    @Test
    void a_commit_that_is_looked_up_without_majority_is_found_out() {
        assertThat(found(Mutant.LOCAL_LOOK_UP, "I6")).isPresent();
    }

    @Test
    void a_clash_with_ones_own_commit_that_came_late_is_found_out() {
        assertThat(found(Mutant.PLACES_WITHOUT_OWNERS, "I7", 1_620)).isPresent();
    }

    @Test
    void a_commit_that_does_not_look_again_at_what_it_relies_upon_is_found_out() {
        assertThat(found(Mutant.GUARD_NOT_ASKED, "I11")).isPresent();
    }

    @Test
    void a_commit_that_asks_a_server_that_was_replaced_is_found_out() {
        assertThat(found(Mutant.GUARD_BY_MAJORITY, "I11", 1_640)).isPresent();
    }

    @Test
    void a_commit_that_asks_a_server_that_is_behind_what_came_since_is_found_out() {
        assertThat(found(Mutant.GUARD_OF_A_SERVER_THAT_IS_BEHIND, "I11")).isPresent();
    }

    private static Optional<Finding> found(Mutant mutant, String invariant) {
        return found(mutant, invariant, 0);
    }

    /** @param from the seed to begin with, where only few lives show it: the others are tried after it all the same */
    private static Optional<Finding> found(Mutant mutant, String invariant, long from) {
        return LongStream.range(0, LIVES).map(seed -> (seed + from) % LIVES)
                .mapToObj(seed -> new Finding(seed, new ModelRun(seed, mutant, new ModelCluster.Tally()).run()))
                .filter(finding -> finding.broken().stream().anyMatch(broken -> broken.startsWith(invariant)))
                .findFirst();
    }
}
