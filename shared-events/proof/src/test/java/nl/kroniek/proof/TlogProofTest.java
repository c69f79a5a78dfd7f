package nl.kroniek.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TlogProofTest {

    private static final TestLog LOG = TestLog.of(13);
    private static final int ORDINAL = 6;

    @Test
    void one_event_is_shown_without_the_rest_of_the_log() {
        var proof = TlogProof.parse(LOG.proof(ORDINAL, 0, Notes.KEY).bytes());
        var shown = EventProof.of(proof.extra().orElseThrow());
        assertThat(proof.verify(shown.entry(), Notes.TRUSTED).size()).isEqualTo(13);
        assertThat(shown.event().digest()).isEqualTo(LOG.commits().get(ORDINAL).events().getFirst().digest());
        assertThat(shown.header().bytes()).isEqualTo(LOG.commits().get(ORDINAL).header().bytes());
    }

    @Test
    void the_file_is_of_the_published_form() {
        var made = LOG.proof(ORDINAL, 0, Notes.KEY);
        String file = new String(new TlogProof(Optional.empty(), ORDINAL, made.path(), made.checkpoint()).bytes(),
                StandardCharsets.UTF_8);
        assertThat(file.lines().toList().subList(0, 2)).containsExactly("c2sp.org/tlog-proof@v1", "index 6");
        assertThat(file).endsWith("\n\n" + new String(made.checkpoint().bytes(), StandardCharsets.UTF_8))
                .doesNotContain("extra");
        assertThat(file.lines()).hasSize(2 + made.path().size() + 1 + 3 + 1 + 1);
    }

    @Test
    void the_example_of_the_specification_is_read_when_its_signatures_are_written_out() {
        String text = """
            c2sp.org/tlog-proof@v1
            extra YWdlLXYxLjIuMS1kYXJ3aW4tYXJtNjQudGFyLmd6kYXJ3aW4tYXJ
            index 73894
            gSKyXoYZUgZ6jduWYrkDOARinOMGJveXjgMkBTcdPlQ=
            B95lDa8R83lS8n0eG+o0buTxRKQTYFi//1U8anccXmA=
            EKNzoDWG8LGC0Yp9o+sv3qllpMP9uHQ9B20KNL+Q1zs=
            RoopEkOdqkYqMB4MJXrbt/hMjOxsVn0IrWjpz1ZMMes=
            AHCioX9nLjsrse6YhjRRmk1WUEirVOLLRoOQ6vfO5vk=

            example.com/fancylog
            109482
            sFodV/vSp5O8n9a8QpW6PRY97tfOSW5bsc2Xl/EQi08=

            — example.com/fancylog AAAAAAA=
            """;
        var proof = TlogProof.parse(Notes.utf8(text));
        assertThat(proof.index()).isEqualTo(73_894);
        assertThat(proof.path()).hasSize(5);
    }

    @Test
    void every_single_bit_of_the_file_matters() {
        byte[] file = LOG.proof(ORDINAL, 0, Notes.KEY).bytes();
        for (int bit = 0; bit < file.length * 8; bit++) {
            byte[] other = Trees.turned(file, bit);
            assertThatThrownBy(() -> {
                var proof = TlogProof.parse(other);
                var shown = EventProof.of(proof.extra().orElseThrow());
                proof.verify(shown.entry(), Notes.TRUSTED);
            }).as("bit %d of byte %d", bit % 8, bit / 8).isInstanceOf(Refused.class);
        }
    }

    @Test
    void another_event_another_commit_and_another_signer_are_not_proved() {
        var proof = LOG.proof(ORDINAL, 0, Notes.KEY);
        assertThatThrownBy(() -> proof.verify(LOG.commits().get(5).header().bytes(), Notes.TRUSTED))
                .isInstanceOf(Refused.class).hasMessageContaining("Entry 6");
        var shown = LOG.commits().get(ORDINAL).proofOf(0);
        var other = LOG.commits().get(5).events().getFirst();
        assertThatThrownBy(() -> new EventProof(shown.header(), other, shown.inCommit()).entry())
                .isInstanceOf(Refused.class).hasMessageContaining("does not stand in commit 6");
        assertThatThrownBy(() -> LOG.proof(ORDINAL, 0, Notes.NEXT_KEY).verify(shown.entry(), Notes.TRUSTED))
                .isInstanceOf(Refused.class).hasMessageContaining("None of the keys");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c2sp.org/tlog-proof@v1", "c2sp.org/tlog-proof@v1\n\n",
            "c2sp.org/tlog-proof@v2\nindex 0\n\nNOTE",
            "c2sp.org/tlog-proof@v1\nindex 00\n\nNOTE", "c2sp.org/tlog-proof@v1\nindex -1\n\nNOTE",
            "c2sp.org/tlog-proof@v1\nextra \nindex 0\n\nNOTE", "c2sp.org/tlog-proof@v1\nextra A\nindex 0\n\nNOTE",
            "c2sp.org/tlog-proof@v1\nindex 0\nextra AAAA\n\nNOTE", "c2sp.org/tlog-proof@v1\nindex 0\nAAAA\n\nNOTE",
            "c2sp.org/tlog-proof@v1\nindex 0\n\n", "c2sp.org/tlog-proof@v1\r\nindex 0\r\n\r\nNOTE"})
    void what_is_no_proof_file_is_refused(String text) {
        String note = new String(LOG.checkpoint(13).sign(Notes.KEY).bytes(), StandardCharsets.UTF_8);
        assertThatThrownBy(() -> TlogProof.parse(Notes.utf8(text.replace("NOTE", note)))).isInstanceOf(Refused.class);
    }
}
