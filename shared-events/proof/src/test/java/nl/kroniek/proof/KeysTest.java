package nl.kroniek.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {

    @Test
    void the_public_example_keys_are_read_and_written_as_they_were() {
        assertThat(VerifierKey.parse(Notes.PETER).vkey()).isEqualTo(Notes.PETER);
        assertThat(SigningKey.parse(Notes.PETER_SECRET).skey()).isEqualTo(Notes.PETER_SECRET);
        assertThat(SigningKey.parse(Notes.PETER_SECRET).verifier()).isEqualTo(VerifierKey.parse(Notes.PETER));
        assertThat(VerifierKey.parse(Notes.ENOCH).name()).isEqualTo("EnochRoot");
    }

    @Test
    void every_piece_and_every_other_letter_of_a_key_is_refused() {
        for (String key : new String[]{Notes.PETER, Notes.PETER_SECRET}) {
            for (int from = 0; from <= key.length(); from++) {
                for (int to = from; to <= key.length(); to++) {
                    if (to - from < key.length()) {
                        refused(key.substring(from, to));
                    }
                }
            }
            for (int i = 0; i < key.length(); i++) {
                refused(key.substring(0, i) + (char) (key.charAt(i) + 1) + key.substring(i + 1));
            }
        }
    }

    /** Of the last two Go's package says that only the id was made to fit: too long, and another kind. */
    @ParameterizedTest
    @ValueSource(strings = {"", "+", "++", "a+b+c",
            "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW ", "a b+1a2b3c4d+AQ==",
            "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
            "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"})
    void what_is_no_key_is_refused(String text) {
        refused(text);
    }

    private static void refused(String text) {
        assertThatThrownBy(() -> VerifierKey.parse(text)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> SigningKey.parse(text)).isInstanceOf(Refused.class)
                .hasMessageNotContaining("AYEKFALVFGyN");
    }

    @Test
    void a_new_key_signs_what_its_public_half_believes_and_keeps_its_secret() {
        var key = SigningKey.generate("kroniek.example/log");
        var note = SignedNote.sign("text\n", List.of(key));
        assertThat(TrustedKeys.of(key.verifier()).signersOf(note)).containsExactly(key.verifier());
        assertThat(SigningKey.parse(key.skey()).verifier()).isEqualTo(key.verifier());
        assertThat(key.toString()).doesNotContain(key.skey().substring(key.skey().lastIndexOf('+') + 1));
        assertThat(SigningKey.generate("kroniek.example/log").skey()).isNotEqualTo(key.skey());
    }

    @Test
    void a_name_has_no_spaces_of_any_kind_and_no_plus_sign() {
        for (String name : new String[]{"", "a b", "a+b", "a\u00a0b", "a\u2003b", "a\u0085b", "a\u3000b", "a\tb",
                "\ud800"}) {
            assertThatThrownBy(() -> SigningKey.generate(name)).as(name).isInstanceOf(Refused.class);
        }
    }
}
