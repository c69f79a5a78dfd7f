package nl.kroniek.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Objects;

/**
 * A public key that signs notes; those of witnesses are {@link WitnessKey}s. As text ("vkey"): {@code <name>+<key id,
 * 8 hex digits>+base64(0x01 ‖ 32 bytes)}.
 *
 * @param name of the key; for a log its origin
 * @param publicKey 32 bytes, Ed25519 as RFC 8032 encodes it
 */
public record VerifierKey(String name, byte[] publicKey) {

    /** @throws Refused when the name cannot stand in a note, or these bytes are no key */
    public VerifierKey {
        KeyNames.check(name);
        try {
            if (publicKey.length != Ed25519.KEY_LENGTH) {
                throw new Refused(Fault.KEY_BYTES, name);
            }
            Ed25519.publicKey(publicKey);
        } catch (GeneralSecurityException e) {
            throw new Refused(Fault.KEY_BYTES, name);
        }
    }

    /** @throws Refused when this is not the text of an Ed25519 key, or its id is not the one of its name and bytes */
    public static VerifierKey parse(String vkey) {
        return KeyNames.parse(vkey, KeyNames.ED25519, VerifierKey::new, VerifierKey::keyId);
    }

    /** First four bytes, as a big-endian number, of SHA-256(name ‖ newline ‖ 0x01 ‖ public key). */
    public int keyId() {
        return KeyNames.id(name, KeyNames.ED25519, publicKey);
    }

    /** The text that {@link #parse} reads. */
    public String vkey() {
        return KeyNames.encode(name, keyId(), KeyNames.ED25519, publicKey);
    }

    /** Whether the signature names this key; that it is genuine is another question. */
    boolean isNamedBy(NoteSignature signature) {
        return signature.name().equals(name) && signature.keyId() == keyId();
    }

    boolean signed(String text, NoteSignature signature) {
        try {
            return Ed25519.verify(Ed25519.publicKey(publicKey), text.getBytes(StandardCharsets.UTF_8),
                    signature.signature());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The constructor took this key.", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey key && key.name.equals(name) && Arrays.equals(key.publicKey, publicKey);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Arrays.hashCode(publicKey));
    }

    @Override
    public String toString() {
        return vkey();
    }
}
