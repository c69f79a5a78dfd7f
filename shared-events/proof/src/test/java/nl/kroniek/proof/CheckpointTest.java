package nl.kroniek.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
    private static final Checkpoint OURS = Checkpoint.of("kroniek.example/log", Frontier.empty().plus(new byte[]{1}));

    @Test
    void the_example_of_the_specification_is_read_with_the_witness_under_it() {
        var note = Notes.note("example.com/behind-the-sofa\n20852163\n", ROOT, "\n\n— example.com/behind-the-sofa ",
                "Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n",
                "— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin",
                "1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n");
        var checkpoint = Checkpoint.parse(note.text());
        assertThat(checkpoint.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(checkpoint.size()).isEqualTo(20_852_163);
        assertThat(checkpoint.text()).isEqualTo(note.text());
        assertThat(note.signatures()).extracting(s -> s.signature().length).containsExactly(64, 72);
        assertThatThrownBy(() -> Checkpoint.open(note, Notes.TRUSTED)).isInstanceOf(Refused.class)
                .hasMessageContaining("None of the keys");
    }

    @Test
    void what_was_signed_is_what_is_opened() {
        var note = SignedNote.parse(OURS.sign(Notes.KEY).bytes());
        assertThat(Checkpoint.open(note, Notes.TRUSTED).text()).isEqualTo(OURS.text());
        var longer = new Checkpoint("kroniek.example/log", 1, OURS.root(), List.of("more", "and more"));
        assertThat(Checkpoint.open(longer.sign(Notes.KEY), Notes.TRUSTED).extensions()).containsExactly("more",
                "and more");
    }

    @Test
    void a_new_key_is_believed_by_who_knows_either_as_long_as_both_sign() {
        var both = OURS.sign(Notes.KEY, Notes.NEXT_KEY);
        var old = Notes.TRUSTED;
        var next = TrustedKeys.of(Notes.NEXT_KEY.verifier());
        var all = TrustedKeys.of(Notes.KEY.verifier(), Notes.NEXT_KEY.verifier());
        for (var keys : List.of(old, next, all)) {
            assertThat(Checkpoint.open(both, keys).size()).isEqualTo(1);
        }
        assertThat(Checkpoint.open(OURS.sign(Notes.NEXT_KEY), all).size()).isEqualTo(1);
        assertThat(Checkpoint.open(OURS.sign(Notes.KEY), all).size()).isEqualTo(1);
        var later = OURS.sign(Notes.KEY).with(Notes.NEXT_KEY.sign(OURS.text()));
        assertThat(later.bytes()).isEqualTo(both.bytes());
        assertThatThrownBy(() -> Checkpoint.open(OURS.sign(Notes.NEXT_KEY), old)).isInstanceOf(Refused.class);
    }

    @Test
    void a_key_that_is_trusted_for_another_log_cannot_speak_for_this_one() {
        var keys = TrustedKeys.of(Notes.KEY.verifier(), Notes.WITNESS.verifier());
        assertThatThrownBy(() -> Checkpoint.open(OURS.sign(Notes.WITNESS), keys)).isInstanceOfSatisfying(Refused.class,
                e -> assertThat(e.fault()).isEqualTo(Fault.SIGNATURE_NOT_OF_ORIGIN));
        assertThat(Checkpoint.open(OURS.sign(Notes.WITNESS, Notes.KEY), keys).size()).isEqualTo(1);
    }

    @Test
    void no_keys_are_refused_and_one_that_is_given_twice_is_one() {
        assertThatThrownBy(TrustedKeys::of).isInstanceOf(Refused.class);
        assertThat(TrustedKeys.of(Notes.KEY.verifier(), Notes.KEY.verifier()).keys()).hasSize(1);
    }

    /** An id is four bytes: of the first hundred thousand numbers that are keys, these two share theirs. */
    @Test
    void keys_that_cannot_be_told_apart_are_refused() {
        VerifierKey one = key(19_293);
        VerifierKey other = key(102_136);
        assertThat(one).isNotEqualTo(other);
        assertThat(one.keyId()).isEqualTo(other.keyId());
        assertThatThrownBy(() -> TrustedKeys.of(one, other)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.fault()).isEqualTo(Fault.KEY_TWICE));
    }

    private static VerifierKey key(long number) {
        return new VerifierKey("log", ByteBuffer.allocate(32).putLong(number).array());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "log\n", "log\n1\n", "\n1\nROOT\n", "log\n01\nROOT\n", "log\n+1\nROOT\n",
            "log\n-1\nROOT\n",
            "log\n1 \nROOT\n", "log\n١\nROOT\n", "log\n9223372036854775808\nROOT\n",
            "log\n10000000000000000000\nROOT\n",
            "log\n1\nAAAA\n", "log\n1\n ROOT\n", "log\n1\nROOT\n\n", "log\n1\nROOT\nmore\n\nmore\n", "log\n1\nROOT",
            "log\n0\nROOT\n", "log\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n"})
    void what_is_no_checkpoint_is_refused(String text) {
        String whole = text.replace("ROOT", ROOT);
        assertThatThrownBy(() -> Checkpoint.parse(whole)).isInstanceOf(Refused.class);
    }

    @Test
    void an_origin_may_be_any_line_and_an_empty_log_has_the_root_of_nothing() {
        assertThat(Checkpoint.parse("een log + meer\n9223372036854775807\n" + ROOT + "\n").size())
                .isEqualTo(Long.MAX_VALUE);
        assertThat(Checkpoint.parse(Checkpoint.of("log", Frontier.empty()).text()).size()).isZero();
    }
}
