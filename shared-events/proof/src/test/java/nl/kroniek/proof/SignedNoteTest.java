package nl.kroniek.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

    private static final VerifierKey PETER = VerifierKey.parse(Notes.PETER);
    private static final VerifierKey ENOCH = VerifierKey.parse(Notes.ENOCH);

    @Test
    void the_public_example_is_signed_byte_for_byte() {
        var note = SignedNote.sign(Notes.TEXT, List.of(SigningKey.parse(Notes.PETER_SECRET)));
        assertThat(new String(note.bytes(), StandardCharsets.UTF_8)).isEqualTo(Notes.TEXT + "\n" + Notes.PETER_SIGNED);
    }

    @Test
    void the_public_example_is_believed_by_whoever_knows_one_of_its_keys() {
        var note = Notes.note(Notes.TEXT, "\n", Notes.PETER_SIGNED, Notes.ENOCH_SIGNED);
        assertThat(TrustedKeys.of(PETER).signersOf(note)).containsExactly(PETER);
        assertThat(TrustedKeys.of(ENOCH).signersOf(note)).containsExactly(ENOCH);
        assertThat(TrustedKeys.of(ENOCH, PETER).signersOf(note)).containsExactly(PETER, ENOCH);
    }

    @Test
    void the_example_of_the_specification_is_split_at_its_last_empty_line() {
        var note = Notes.note("Ognuno sta solo sul cuor della terra\ntrafitto da un raggio di sole:\n\n",
                "ed è subito sera.\n\n— quasimodo.example/salvatore ",
                "NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=\n");
        assertThat(note.text()).endsWith("\n\ned è subito sera.\n");
        assertThat(note.signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.name()).isEqualTo("quasimodo.example/salvatore");
            assertThat(signature.keyId()).isEqualTo(0x367ba04b);
            assertThat(signature.signature()).hasSize(64);
        });
        assertThat(SignedNote.parse(note.bytes()).bytes()).isEqualTo(note.bytes());
    }

    @Test
    void a_signature_of_nobody_who_is_known_is_no_signature() {
        var note = Notes.note(Notes.TEXT, "\n", Notes.ENOCH_SIGNED);
        refused(Fault.SIGNATURE_UNKNOWN, note, PETER);
        // Enoch's line under Peter's name: the name alone, or the id alone, does not make it Peter's.
        refused(Fault.SIGNATURE_UNKNOWN,
                Notes.note(Notes.TEXT, "\n", Notes.ENOCH_SIGNED.replace("EnochRoot", "PeterNeumann")),
                PETER);
        refused(Fault.SIGNATURE_UNKNOWN,
                Notes.note(Notes.TEXT, "\n", Notes.PETER_SIGNED.replace("PeterNeumann", "EnochRoot")),
                PETER);
    }

    @Test
    void a_false_signature_in_a_known_name_condemns_the_whole_note() {
        String wrong = Notes.PETER_SIGNED.replace("ZJku", "ZJkv");
        refused(Fault.SIGNATURE_WRONG, Notes.note(Notes.TEXT, "\n", wrong), PETER);
        refused(Fault.SIGNATURE_WRONG, Notes.note(Notes.TEXT, "\n", Notes.PETER_SIGNED, wrong), PETER);
        refused(Fault.SIGNATURE_WRONG, Notes.note(Notes.TEXT, "\n", Notes.ENOCH_SIGNED, wrong), PETER, ENOCH);
        refused(Fault.SIGNATURE_WRONG, Notes.note("Another text.\n", "\n", Notes.PETER_SIGNED), PETER);
        assertThat(TrustedKeys.of(ENOCH).signersOf(Notes.note(Notes.TEXT, "\n", Notes.ENOCH_SIGNED, wrong)))
                .containsExactly(ENOCH);
    }

    @Test
    void the_same_signature_twice_is_one_signer() {
        var note = Notes.note(Notes.TEXT, "\n", Notes.PETER_SIGNED, Notes.PETER_SIGNED);
        assertThat(TrustedKeys.of(PETER, PETER).signersOf(note)).containsExactly(PETER);
    }

    @Test
    void a_hundred_signatures_are_read_and_no_more() {
        assertThat(Notes.note(Notes.TEXT, "\n", Notes.PETER_SIGNED.repeat(100)).signatures()).hasSize(100);
        assertThatThrownBy(() -> Notes.note(Notes.TEXT, "\n", Notes.PETER_SIGNED.repeat(101)))
                .isInstanceOf(Refused.class).hasMessageContaining("more than 100");
        assertThatThrownBy(() -> SignedNote.parse(new byte[(1 << 20) + 1])).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n", "text\n", "text\n\n", "text\n\n\n", "\n— a AAAAAAA=\n",
            "text\n\n— a AAAAAAA=",
            "text\n\n- a AAAAAAA=\n", "text\n\n—a AAAAAAA=\n", "text\n\n—  AAAAAAA=\n", "text\n\n— a  AAAAAAA=\n",
            "text\n\n— a AAAAAAA= \n", "text\n\n— a\u00a0b AAAAAAA=\n", "text\n\n— a+b AAAAAAA=\n",
            "text\n\n— a AAAAAA==\n",
            "text\n\n— a AAAAAAA\n", "text\n\n— a AAAAAAB=\n", "text\n\n— a AAAA_AA=\n", "text\n\n— a AAAAAAA=\nmore\n",
            "te\rxt\n\n— a AAAAAAA=\n", "te\u0000xt\n\n— a AAAAAAA=\n", "text\n\n— a AAAAAAA=\r\n"})
    void what_is_no_signed_note_is_refused(String text) {
        assertThatThrownBy(() -> Notes.note(text)).isInstanceOf(Refused.class);
    }

    @Test
    void the_smallest_note_is_read_and_bytes_that_are_not_utf8_are_not() {
        assertThat(Notes.note("text\n\n— a AAAAAAA=\n").signatures().getFirst().signature()).hasSize(1);
        byte[] bytes = Notes.utf8("text\n\n— a AAAAAAA=\n");
        bytes[0] = (byte) 0xff;
        assertThatThrownBy(() -> SignedNote.parse(bytes)).isInstanceOf(Refused.class).hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> SignedNote.sign("no newline", List.of(Notes.KEY))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> SignedNote.sign("\ud800\n", List.of(Notes.KEY))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> SignedNote.sign("text\n", List.of())).isInstanceOf(Refused.class);
    }

    private static void refused(Fault fault, SignedNote note, VerifierKey... keys) {
        assertThatThrownBy(() -> TrustedKeys.of(keys).signersOf(note)).isInstanceOfSatisfying(Refused.class,
                e -> assertThat(e.fault()).isEqualTo(fault));
    }
}
