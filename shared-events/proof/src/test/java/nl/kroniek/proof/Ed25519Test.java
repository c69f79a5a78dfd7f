package nl.kroniek.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Ed25519Test {

    private static final HexFormat HEX = HexFormat.of();

    /** RFC 8032, section 7.1, tests 1 to 3: private key, public key, message, signature. */
    @ParameterizedTest
    @CsvSource({
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,"
                    + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a,'',"
                    + "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
                    + "d25bf5f0595bbe24655141438e7a100b",
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,"
                    + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c,72,"
                    + "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
                    + "387b2eaeb4302aeeb00d291612bb0c00",
            "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7,"
                    + "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025,af82,"
                    + "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc659"
                    + "4a7c15e9716ed28dc027beceea1ec40a"})
    void the_vectors_of_rfc_8032_come_out(String seed, String key, String message, String signature)
            throws GeneralSecurityException {
        byte[] text = HEX.parseHex(message);
        assertThat(HEX.formatHex(Ed25519.publicOf(HEX.parseHex(seed)))).isEqualTo(key);
        byte[] signed = Ed25519.sign(Ed25519.privateKey(HEX.parseHex(seed)), text);
        assertThat(HEX.formatHex(signed)).isEqualTo(signature);
        var publicKey = Ed25519.publicKey(HEX.parseHex(key));
        assertThat(Ed25519.verify(publicKey, text, signed)).isTrue();
        for (int bit = 0; bit < 512; bit++) {
            assertThat(Ed25519.verify(publicKey, text, Trees.turned(signed, bit))).as("bit %d", bit).isFalse();
        }
        assertThat(Ed25519.verify(publicKey, new byte[]{1, 2, 3}, signed)).isFalse();
        assertThat(Ed25519.verify(publicKey, text, new byte[63])).isFalse();
    }

    @Test
    void a_key_that_the_jdk_made_signs_for_the_same_public_key_here() throws GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var key = SigningKey.ofPkcs8("kroniek.example/log", pair.getPrivate().getEncoded());
        byte[] encoded = pair.getPublic().getEncoded();
        assertThat(HEX.formatHex(encoded)).endsWith(HEX.formatHex(key.verifier().publicKey()));
    }

    @Test
    void bytes_that_are_no_key_are_refused() {
        assertThatThrownBy(() -> SigningKey.ofPkcs8("log", new byte[]{1})).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> SigningKey.ofSeed("log", new byte[31])).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new VerifierKey("log", new byte[31])).isInstanceOf(Refused.class);
        // y = 2 has no x on the curve.
        byte[] noPoint = new byte[32];
        noPoint[0] = 2;
        assertThatThrownBy(() -> new VerifierKey("log", noPoint)).isInstanceOf(Refused.class)
                .hasMessageContaining("not an Ed25519 key");
    }
}
