package nl.kroniek.log.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Sorts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kroniek.proof.ExportedLog;
import nl.kroniek.proof.LogVerdict;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;

class LogCopyTest {

    @Test
    void a_copy_is_whole_for_who_does_not_know_us_and_restores_to_the_same_bytes() throws IOException {
        var log = Lying.of(Recorded.log(600));
        var out = new ByteArrayOutputStream();
        var heard = new ArrayList<Long>();
        var written = LogCopy.write(log.log(), out, false, (done, total) -> heard.add(done));
        assertThat(written.commits()).isEqualTo(600);
        assertThat(written.events()).isEqualTo(1200);
        assertThat(written.fault()).isEmpty();
        assertThat(heard).containsExactly(256L, 512L);

        var verdict = verify(out);
        assertThat(verdict.isWhole()).isTrue();
        assertThat(verdict.commits()).isEqualTo(600);
        assertThat(verdict.head()).isEqualTo(written.hash());

        var restored = Lying.empty();
        LogCopy.restore(new ByteArrayInputStream(out.toByteArray()), restored.log(), 600, Progress.silent());
        assertThat(restored.check().isWhole()).isTrue();
        assertThat(all(restored)).isEqualTo(all(log));
    }

    @Test
    void a_log_that_grows_meanwhile_is_copied_up_to_where_it_was() throws IOException {
        var whole = Recorded.log(601);
        var log = Lying.of(whole.subList(0, 600));
        var out = new ByteArrayOutputStream();
        var written = LogCopy.write(log.log(), out, false, (done, total) -> {
            if (done == 256) {
                log.log().insert(List.of(whole.getLast()));
            }
        });
        assertThat(written.commits()).isEqualTo(600);
        assertThat(verify(out).isWhole()).isTrue();
    }

    @Test
    void a_damaged_log_is_no_backup_but_can_be_kept_as_it_is() throws IOException {
        var log = Lying.of(Recorded.log(9));
        log.change(4, document -> document.put("association", new BsonString("vfg")));
        var refused = new ByteArrayOutputStream();
        assertThat(LogCopy.write(log.log(), refused, false, Progress.silent()).fault().orElseThrow().ordinal())
                .isEqualTo(4);
        assertThat(verify(refused).isWhole()).as("without its last line").isFalse();

        var kept = new ByteArrayOutputStream();
        var written = LogCopy.write(log.log(), kept, true, Progress.silent());
        assertThat(written.commits()).isEqualTo(9);
        assertThat(written.fault().orElseThrow().ordinal()).isEqualTo(4);
        assertThat(verify(kept).finding().orElseThrow()).satisfies(finding -> {
            assertThat(finding.ordinal()).isEqualTo(4);
            assertThat(finding.fault().code()).isEqualTo("hash");
        });
    }

    @Test
    void what_cannot_be_read_ends_the_copy_even_when_it_is_kept_as_it_is() throws IOException {
        var log = Lying.of(Recorded.log(9));
        log.change(2, document -> document.put("hash", new BsonBinary(new byte[32])));
        log.change(4, document -> document.remove("association"));
        var written = LogCopy.write(log.log(), new ByteArrayOutputStream(), true, Progress.silent());
        assertThat(written.commits()).isEqualTo(4);
        assertThat(written.fault().orElseThrow().ordinal()).isEqualTo(2);
    }

    private static LogVerdict verify(ByteArrayOutputStream file) throws IOException {
        return ExportedLog.verify(new ByteArrayInputStream(file.toByteArray()), List.of(), commits -> {});
    }

    private static List<BsonDocument> all(Lying log) {
        return log.documents().find().sort(Sorts.ascending("_id")).into(new ArrayList<>());
    }
}
