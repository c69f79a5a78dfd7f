package nl.kroniek.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final String TEXT = "mevrouw A. de Vries-Çelik, Dorpsstraat 1";

    private final Seal seal = new Seal(new SecureRandom());
    private final PersonKey key = key("per-1", 1);

    private static PersonKey key(String person, int filledWith) {
        byte[] secret = new byte[PersonKey.LENGTH];
        Arrays.fill(secret, (byte) filledWith);
        return new PersonKey(person, secret);
    }

    private void refuses(PersonKey with, Sealed sealed) {
        assertThatThrownBy(() -> seal.open(with, sealed)).isInstanceOf(SealBrokenException.class).message()
                .doesNotContain("Vries");
    }

    @Test
    void what_is_sealed_opens_with_the_same_key() {
        Sealed sealed = seal.seal(key, TEXT);
        assertThat(seal.open(key, sealed)).isEqualTo(TEXT);
        assertThat(new String(Base64.getDecoder().decode(sealed.ciphertext()), StandardCharsets.ISO_8859_1))
                .doesNotContain("Vries");
        assertThat(seal.open(key, seal.seal(key, ""))).isEmpty();
    }

    @Test
    void the_same_text_is_never_sealed_the_same_way_twice() {
        assertThat(seal.seal(key, TEXT).ciphertext()).isNotEqualTo(seal.seal(key, TEXT).ciphertext());
        assertThat(seal.seal(key, TEXT).keyCommitment()).isEqualTo(seal.seal(key, "other").keyCommitment());
    }

    @Test
    void another_key_does_not_open_it() {
        refuses(key("per-1", 2), seal.seal(key, TEXT));
    }

    @Test
    void the_same_key_as_that_of_another_person_does_not_open_it() {
        refuses(key("per-2", 1), seal.seal(key, TEXT));
    }

    @Test
    void another_commitment_is_refused_even_where_the_ciphertext_fits() {
        Sealed sealed = seal.seal(key, TEXT);
        refuses(key, new Sealed(sealed.ciphertext(), seal.seal(key("per-1", 2), TEXT).keyCommitment()));
        refuses(key, new Sealed(sealed.ciphertext(), ""));
        refuses(key, new Sealed(sealed.ciphertext(), "not base64!"));
    }

    @Test
    void a_ciphertext_changed_in_any_byte_or_cut_short_is_refused() {
        Sealed sealed = seal.seal(key, "kort");
        byte[] bytes = Base64.getDecoder().decode(sealed.ciphertext());
        for (int i = 0; i < bytes.length; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            refuses(key, new Sealed(Base64.getEncoder().encodeToString(changed), sealed.keyCommitment()));
            refuses(key, new Sealed(Base64.getEncoder().encodeToString(Arrays.copyOf(bytes, i)), sealed
                    .keyCommitment()));
        }
    }

    @Test
    void the_layout_that_is_in_events_for_ever_has_not_changed() throws Exception {
        Sealed sealed = seal.seal(key, TEXT);
        byte[] tag = "kroniek/person-key-commitment/v1\0".getBytes(StandardCharsets.US_ASCII);
        byte[] input = Arrays.copyOf(tag, tag.length + PersonKey.LENGTH);
        Arrays.fill(input, tag.length, input.length, (byte) 1);
        byte[] expected = MessageDigest.getInstance("SHA-256").digest(input);
        assertThat(HexFormat.of().formatHex(Base64.getDecoder().decode(sealed.keyCommitment())))
                .isEqualTo(HexFormat.of()
                        .formatHex(expected));
        assertThat(
                seal.open(key, new Sealed("MDEyMzQ1Njc4OTAxTptPJP6vqtNg0FCzbnrz6weHn5Qw79U=", sealed.keyCommitment())))
                .isEqualTo("Kroniek");
    }

    @Test
    void keys_and_hashes_do_not_show_in_messages() {
        assertThat(key).hasToString("PersonKey[per-1]");
        assertThat(new Account("acc-1", "anna", "{bcrypt}secret", Map.of())).asString().doesNotContain("bcrypt");
    }
}
