package nl.kroniek.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The check of the invariants finds what is planted; a check that finds nothing would prove nothing. */
class LedgerTest {

    private final Ledger ledger = new Ledger();
    private final List<Draft> drafts = List.of(Drafts.of("a", 0), Drafts.of("a", 1), Drafts.of("b", 0));
    private final List<StoredCommit> log = linked(drafts);

    @Test
    void a_log_that_is_as_everybody_heard_is_good() {
        ledger.heard(drafts.getFirst(), new Outcome.Stored(log.getFirst()));
        ledger.heard(drafts.get(1), new Outcome.Unknown(drafts.get(1).commitId(), null));
        ledger.heard(Drafts.of("a", 1), new Outcome.Clashed(0, ""));
        ledger.saw(log.subList(0, 2));
        ledger.checkpoint(log.subList(0, 2));

        assertThat(ledger.broken(log)).isEmpty();
    }

    @Test
    void a_hole_is_found() {
        assertThat(ledger.broken(List.of(log.getFirst(), log.getLast()))).anyMatch(of("I1-I5 hole"));
    }

    @Test
    void what_was_acknowledged_and_is_gone_is_found() {
        ledger.heard(drafts.getLast(), new Outcome.Stored(log.getLast()));
        assertThat(ledger.broken(log.subList(0, 2))).anyMatch(of("I6")).anyMatch(of("I9"));
    }

    @Test
    void what_was_told_to_be_absent_and_is_there_is_found() {
        ledger.heard(drafts.getLast(), new Outcome.NotStored(CommitRefused.busy(null)));
        assertThat(ledger.broken(log)).anyMatch(of("I7"));
    }

    @Test
    void what_is_there_twice_is_found() {
        var first = drafts.getFirst();
        var again = new Draft(UUID.randomUUID(), first.association(), first.at(), first.events());
        assertThat(ledger.broken(linked(List.of(first, again)))).anyMatch(of("I8"));
    }

    @Test
    void what_was_seen_in_another_order_is_found() {
        ledger.saw(linked(List.of(drafts.getLast(), drafts.getFirst())));
        assertThat(ledger.broken(log)).anyMatch(of("I9"));
    }

    @Test
    void a_checkpoint_of_another_past_or_of_a_longer_log_is_found() {
        ledger.checkpoint(linked(List.of(drafts.getLast())));
        assertThat(ledger.broken(log)).anyMatch(of("I10"));
        var other = new Ledger();
        other.checkpoint(log);
        assertThat(other.broken(log.subList(0, 2))).anyMatch(of("I10"));
    }

    private static Predicate<String> of(String invariant) {
        return broken -> broken.startsWith(invariant);
    }

    private static List<StoredCommit> linked(List<Draft> drafts) {
        var commits = new ArrayList<StoredCommit>();
        drafts.forEach(draft -> commits.add(draft.after(commits.isEmpty() ? Head.none() : Head.of(commits.getLast()))));
        return commits;
    }
}
