package nl.kroniek.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Indexes;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kroniek.proof.CommitHeader;
import nl.kroniek.proof.EventLeaf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * However long a log gets, who checks it remembers a page of it and no ids. Those of this one are about four megabytes.
 */
class VerifierMemoryTest {

    private static final int COMMITS = 14_000;
    private static final int A_BATCH = 500;

    @RegisterExtension
    final TestLog log = new TestLog();

    @BeforeEach
    void write() {
        var stored = new StoredLog(log.database());
        byte[] prev = CommitHeader.noPrevious();
        for (int batch = 0; batch < COMMITS; batch += A_BATCH) {
            List<StoredCommit> commits = new ArrayList<>();
            for (int i = batch; i < batch + A_BATCH; i++) {
                var events = List.of(new EventLeaf(new UUID(1, i).toString(), "a" + i % 20, "Association", i / 20,
                        "association-registered", 1, TestLog.NOW, bytes("{}"), bytes("{}")));
                var header = new CommitHeader(i, new UUID(2, i), "vgg", i, 1, TestLog.NOW, CommitHeader.rootOf(events));
                commits.add(new StoredCommit(header, prev, header.hash(prev), events));
                prev = commits.getLast().hash();
            }
            stored.insert(commits);
        }
        log.verify(); // what is loaded once is not what grows
    }

    @Test
    void no_id_is_remembered_while_an_index_knows_them() {
        assertThat(remembered()).isLessThan(1_500_000);
    }

    @Test
    void counter_example_without_an_index_every_id_is_remembered_and_that_is_seen() {
        log.damage();
        log.documents().dropIndex(Indexes.ascending("commitId"));
        assertThat(remembered()).isGreaterThan(2_500_000);
    }

    /** Bytes that are in use near the end of a check and were not before it. */
    private long remembered() {
        long before = inUse();
        var during = new long[1];
        var verified = log.verifier().verify(null, good -> {
            if (during[0] == 0 && good > COMMITS * 9L / 10) {
                during[0] = inUse();
            }
        });
        assertThat(verified.events()).isEqualTo(COMMITS);
        assertThat(during[0]).isPositive();
        return during[0] - before;
    }

    private static long inUse() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
