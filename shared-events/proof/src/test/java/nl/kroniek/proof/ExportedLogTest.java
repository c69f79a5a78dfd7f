package nl.kroniek.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ExportedLogTest {

    private static final int SIZE = 40;
    private static final TestLog LOG = TestLog.of(SIZE);
    private static final int[] FIRST_MIDDLE_LAST = {0, SIZE / 2, SIZE - 1};

    @Test
    void a_log_is_read_back_as_it_was_written() throws IOException {
        var reader = new ExportReader(new ByteArrayInputStream(LOG.file()));
        var read = new ArrayList<ExportedCommit>();
        for (var next = reader.next(); next.isPresent(); next = reader.next()) {
            read.add(next.get());
        }
        assertThat(TestLog.file(read)).isEqualTo(LOG.file());
        assertThat(read).hasSize(SIZE);
    }

    @Test
    void a_whole_log_is_found_whole_and_its_root_is_the_one_that_was_signed() throws IOException {
        var verdict = verify(LOG.file(), LOG.checkpoint(0), LOG.checkpoint(7), LOG.checkpoint(SIZE));
        assertThat(verdict.finding()).isEmpty();
        assertThat(verdict.commits()).isEqualTo(SIZE);
        assertThat(verdict.covered()).isEqualTo(SIZE);
        assertThat(verdict.events()).isEqualTo(LOG.commits().stream().mapToLong(c -> c.events().size()).sum());
        assertThat(verdict.root())
                .isEqualTo(MerkleTree.root(LOG.commits().stream().map(c -> c.header().bytes()).toList()));
        assertThat(verdict.head()).isEqualTo(LOG.commits().getLast().hash());
        assertThat(verify(LOG.file(), LOG.checkpoint(7)).covered()).isEqualTo(7);
        assertThat(verify(TestLog.of(0).file()).isWhole()).isTrue();
    }

    @Test
    void a_fault_is_named_where_it_is() throws IOException {
        for (int at : FIRST_MIDDLE_LAST) {
            found(at, Fault.EVENTS_ROOT, changed(at, c -> events(c, e -> body(e, "{}"))));
            found(at, Fault.EVENTS_ROOT, changed(at, c -> events(c, e -> type(e, "other"))));
            found(at, Fault.HASH, changed(at, c -> header(c, "other", c.header().first())));
            found(at, Fault.POSITION, changed(at, c -> header(c, "vgg", c.header().first() + 1)));
            found(at, Fault.COUNT, changed(at, c -> new ExportedCommit(c.header(), c.prev(), c.hash(), List.of())));
            found(at, Fault.CHAIN, changed(at, c -> new ExportedCommit(c.header(), c.hash(), c.hash(), c.events())));
            found(at, Fault.HASH, changed(at, c -> new ExportedCommit(c.header(), c.prev(), c.prev(), c.events())));
            found(at, Fault.UNREADABLE,
                    changed(at, c -> new ExportedCommit(c.header(), new byte[31], c.hash(), c.events())));
        }
    }

    @Test
    void what_is_missing_moved_or_repeated_is_named_where_it_is() throws IOException {
        for (int at : new int[]{0, SIZE / 2, SIZE - 2}) {
            var without = new ArrayList<>(LOG.commits());
            without.remove(at);
            found(at, Fault.HOLE, without);
            var swapped = new ArrayList<>(LOG.commits());
            Collections.swap(swapped, at, at + 1);
            found(at, Fault.HOLE, swapped);
            var twice = new ArrayList<>(LOG.commits());
            twice.add(at, twice.get(at));
            found(at + 1, Fault.HOLE, twice);
        }
    }

    @Test
    void ids_and_sequences_that_do_not_fit_are_found_although_everything_was_hashed_anew() throws IOException {
        for (int at : new int[]{1, SIZE / 2, SIZE - 1}) {
            found(at, Fault.COMMIT_ID_TWICE, forged(at, d -> new TestLog.Draft(LOG.drafts().getFirst().id(),
                    d.association(), d.first(), d.at(), d.events())));
            found(at, Fault.EVENT_ID_TWICE, forged(at, d -> events(d, e -> id(e, new UUID(9, 0).toString()))));
            found(at, Fault.SEQUENCE, forged(at, d -> events(d, ExportedLogTest::ofLaterSequence)));
        }
    }

    @Test
    void a_log_that_was_rewritten_as_a_whole_is_found_by_a_checkpoint_only() throws IOException {
        for (int at : FIRST_MIDDLE_LAST) {
            byte[] file = TestLog.file(forged(at, d -> events(d, e -> body(e, "{\"rewritten\":true}"))));
            assertThat(verify(file).isWhole()).isTrue();
            found(0, Fault.REWRITTEN, verify(file, LOG.checkpoint(SIZE)));
        }
        byte[] file = TestLog.file(forged(20, d -> events(d, e -> body(e, "{\"rewritten\":true}"))));
        assertThat(verify(file, LOG.checkpoint(20)).isWhole()).isTrue();
        var verdict = verify(file, LOG.checkpoint(20), LOG.checkpoint(5), LOG.checkpoint(25), LOG.checkpoint(SIZE));
        found(20, Fault.REWRITTEN, verdict);
        assertThat(verdict.finding().orElseThrow().details()).containsExactly("20", "24");
    }

    @Test
    void a_log_without_its_tail_is_found_by_a_checkpoint_only() throws IOException {
        byte[] file = TestLog.file(LOG.commits().subList(0, 30));
        assertThat(verify(file).isWhole()).isTrue();
        assertThat(verify(file, LOG.checkpoint(30)).isWhole()).isTrue();
        found(30, Fault.SHORTER, verify(file, LOG.checkpoint(30), LOG.checkpoint(SIZE)));
    }

    @Test
    void two_checkpoints_of_one_size_and_two_roots_cannot_both_fit() throws IOException {
        var other = new Checkpoint(TestLog.ORIGIN, 5, new byte[32], List.of());
        found(0, Fault.REWRITTEN, verify(LOG.file(), LOG.checkpoint(5), other));
        found(3, Fault.REWRITTEN, verify(LOG.file(), LOG.checkpoint(3), LOG.checkpoint(5), other));
    }

    @Test
    void a_file_that_was_cut_off_anywhere_is_never_whole_and_the_commit_is_named() throws IOException {
        var commits = TestLog.of(6).commits();
        byte[] file = TestLog.file(commits);
        int complete = 0;
        for (int length = 0; length < file.length; length++) {
            if (complete < 6 && length == TestLog.file(commits.subList(0, complete + 1)).length - "end 1\n".length()) {
                complete++;
            }
            var finding = verify(Arrays.copyOf(file, length)).finding().orElseThrow();
            assertThat(finding.fault()).isIn(Fault.UNREADABLE, Fault.COUNT);
            assertThat(finding.ordinal()).as("%d bytes", length).isEqualTo(complete);
        }
        assertThat(verify(Arrays.copyOf(file, file.length + 1)).isWhole()).isFalse();
    }

    @Test
    void a_writer_that_was_closed_without_an_end_leaves_no_whole_log() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = new ExportWriter(out)) {
            writer.write(LOG.commits().getFirst());
        }
        found(1, Fault.UNREADABLE, verify(out.toByteArray()));
    }

    @Test
    void every_single_bit_of_a_file_matters() throws IOException {
        var log = TestLog.of(3);
        byte[] file = log.file();
        for (int bit = 0; bit < file.length * 8; bit++) {
            assertThat(verify(Trees.turned(file, bit), log.checkpoint(3)).isWhole())
                    .as("bit %d of byte %d: %s", bit % 8,
                            bit / 8, new String(file, Math.max(0, bit / 8 - 20), 20, StandardCharsets.ISO_8859_1))
                    .isFalse();
        }
    }

    private static LogVerdict verify(byte[] file, Checkpoint... checkpoints) throws IOException {
        return ExportedLog.verify(new ByteArrayInputStream(file), List.of(checkpoints), seen -> {});
    }

    private static void found(long ordinal, Fault fault, List<ExportedCommit> log) throws IOException {
        var verdict = verify(TestLog.file(log));
        found(ordinal, fault, verdict);
        assertThat(verdict.commits()).isEqualTo(ordinal);
    }

    private static void found(long ordinal, Fault fault, LogVerdict verdict) {
        var finding = verdict.finding().orElseThrow();
        assertThat(finding.fault()).isEqualTo(fault);
        assertThat(finding.ordinal()).isEqualTo(ordinal);
        assertThat(finding.sentence(Sentences.ENGLISH)).startsWith("Commit " + ordinal + ":");
    }

    private static List<ExportedCommit> changed(int at, UnaryOperator<ExportedCommit> change) {
        var commits = new ArrayList<>(LOG.commits());
        commits.set(at, change.apply(commits.get(at)));
        return commits;
    }

    private static List<ExportedCommit> forged(int at, UnaryOperator<TestLog.Draft> change) {
        var drafts = new ArrayList<>(LOG.drafts());
        drafts.set(at, change.apply(drafts.get(at)));
        return TestLog.linked(drafts);
    }

    private static TestLog.Draft events(TestLog.Draft d, UnaryOperator<EventLeaf> change) {
        var events = new ArrayList<>(d.events());
        events.set(0, change.apply(events.getFirst()));
        return new TestLog.Draft(d.id(), d.association(), d.first(), d.at(), events);
    }

    private static ExportedCommit events(ExportedCommit c, UnaryOperator<EventLeaf> change) {
        var events = new ArrayList<>(c.events());
        events.set(0, change.apply(events.getFirst()));
        return new ExportedCommit(c.header(), c.prev(), c.hash(), events);
    }

    private static ExportedCommit header(ExportedCommit c, String association, long first) {
        var h = c.header();
        return new ExportedCommit(new CommitHeader(h.ordinal(), h.commitId(), association, first, h.n(), h.at(),
                h.eventsRoot()), c.prev(), c.hash(), c.events());
    }

    private static EventLeaf body(EventLeaf e, String body) {
        return new EventLeaf(e.id(), e.agg(), e.aggType(), e.seq(), e.type(), e.rev(), e.at(), Notes.utf8(body),
                e.meta());
    }

    private static EventLeaf type(EventLeaf e, String type) {
        return new EventLeaf(e.id(), e.agg(), e.aggType(), e.seq(), type, e.rev(), e.at(), e.body(), e.meta());
    }

    private static EventLeaf id(EventLeaf e, String id) {
        return new EventLeaf(id, e.agg(), e.aggType(), e.seq(), e.type(), e.rev(), e.at(), e.body(), e.meta());
    }

    private static EventLeaf ofLaterSequence(EventLeaf e) {
        return new EventLeaf(e.id(), e.agg(), "Meeting", e.seq() + 1, e.type(), e.rev(), e.at(), e.body(), e.meta());
    }
}
