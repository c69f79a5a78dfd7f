package nl.kroniek.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals and opens text about a person: AES-256-GCM with a random nonce, the person's id as associated data (a text
 * cannot be moved to somebody else), and a commitment to the key beside it, because GCM by itself does not commit.
 *
 * <p>The commitment is SHA-256 over the ASCII text {@code kroniek/person-key-commitment/v1}, one zero byte, and the 32
 * bytes of the key.
 */
public final class Seal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final byte[] COMMITMENT_TAG = "kroniek/person-key-commitment/v1\0".getBytes(
            StandardCharsets.US_ASCII);
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random;

    /** @param random where nonces come from; a nonce that repeats under one key gives the text away */
    public Seal(SecureRandom random) {
        this.random = random;
    }

    /** Seals a text under a person's key; twice the same text gives two different results. */
    public Sealed seal(PersonKey key, String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] cipher = run(Cipher.ENCRYPT_MODE, key, nonce, text.getBytes(StandardCharsets.UTF_8));
        byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + cipher.length);
        System.arraycopy(cipher, 0, both, NONCE_BYTES, cipher.length);
        Base64.Encoder base64 = Base64.getEncoder();
        return new Sealed(base64.encodeToString(both), base64.encodeToString(commitment(key)));
    }

    /**
     * Opens what {@link #seal} made.
     *
     * @throws SealBrokenException when the key is another one, of another person, or the text was changed
     */
    public String open(PersonKey key, Sealed sealed) {
        if (!MessageDigest.isEqual(commitment(key), decode(sealed.keyCommitment()))) {
            throw new SealBrokenException("not sealed with the key of " + key.personId(), null);
        }
        byte[] both = decode(sealed.ciphertext());
        if (both.length < NONCE_BYTES + TAG_BITS / 8) {
            throw new SealBrokenException("the sealed text of " + key.personId() + " is cut short", null);
        }
        byte[] plain = run(Cipher.DECRYPT_MODE, key, Arrays.copyOf(both, NONCE_BYTES),
                Arrays.copyOfRange(both, NONCE_BYTES, both.length));
        return new String(plain, StandardCharsets.UTF_8);
    }

    private static byte[] run(int mode, PersonKey key, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(key.secret(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(key.personId().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new SealBrokenException("the sealed text of " + key.personId() + " does not fit its key", e);
        }
    }

    private static byte[] commitment(PersonKey key) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(COMMITMENT_TAG);
            return sha.digest(key.secret());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new SealBrokenException("a sealed text is not base64", e);
        }
    }
}
