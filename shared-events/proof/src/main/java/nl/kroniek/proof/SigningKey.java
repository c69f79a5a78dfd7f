package nl.kroniek.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

/**
 * A private key that signs notes with Ed25519. As text ("skey"):
 * {@code PRIVATE+KEY+<name>+<key id, 8 hex digits>+base64(0x01 ‖ seed)}. It is never part of {@link #toString()}.
 */
public final class SigningKey {

    private static final String PREFIX = "PRIVATE+KEY+";

    private final byte[] seed;
    private final VerifierKey verifier;

    private SigningKey(String name, byte[] seed) {
        KeyNames.check(name);
        if (seed.length != Ed25519.KEY_LENGTH) {
            throw new Refused(Fault.KEY_BYTES, name);
        }
        this.seed = seed.clone();
        try {
            verifier = new VerifierKey(name, Ed25519.publicOf(seed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK from 15 on has Ed25519; this one does not.", e);
        }
    }

    /** A new key from the system's randomness. */
    public static SigningKey generate(String name) {
        byte[] seed = new byte[Ed25519.KEY_LENGTH];
        new SecureRandom().nextBytes(seed);
        return new SigningKey(name, seed);
    }

    /** @param seed the private key of RFC 8032, 32 bytes */
    public static SigningKey ofSeed(String name, byte[] seed) {
        return new SigningKey(name, seed);
    }

    /** @throws Refused when this is no Ed25519 key in PKCS #8 (RFC 8410) */
    public static SigningKey ofPkcs8(String name, byte[] pkcs8) {
        try {
            return new SigningKey(name, Ed25519.seed(pkcs8));
        } catch (GeneralSecurityException e) {
            throw new Refused(Fault.KEY_BYTES, name);
        }
    }

    /** @throws Refused when this is not the text of such a key, or its id is another; the message holds no secret */
    public static SigningKey parse(String skey) {
        String named = skey.startsWith(PREFIX) ? skey.substring(PREFIX.length()) : "";
        return KeyNames.parse(named, KeyNames.ED25519, SigningKey::new, key -> key.verifier.keyId());
    }

    /** The secret text that {@link #parse} reads. */
    public String skey() {
        return PREFIX + KeyNames.encode(verifier.name(), verifier.keyId(), KeyNames.ED25519, seed);
    }

    /** What may be given to everybody. */
    public VerifierKey verifier() {
        return verifier;
    }

    /** @param text of a note, with its last newline */
    public NoteSignature sign(String text) {
        try {
            return new NoteSignature(verifier.name(), verifier.keyId(),
                    Ed25519.sign(Ed25519.privateKey(seed), text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The constructor took this key.", e);
        }
    }

    @Override
    public String toString() {
        return "the private key of " + verifier;
    }
}
