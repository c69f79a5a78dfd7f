package nl.kroniek.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;

/**
 * The public key of a witness, who says of the checkpoints of many logs when he saw them (C2SP tlog-cosignature, the
 * kind with Ed25519). As text ("vkey"): {@code <name>+<key id, 8 hex digits>+base64(0x04 ‖ 32 bytes)}.
 *
 * @param name of the witness. Nobody signs it, so the same key under two names is one witness
 * @param publicKey 32 bytes, Ed25519 as RFC 8032 encodes it
 */
public record WitnessKey(String name, byte[] publicKey) {

    private static final int COSIGNATURE_LENGTH = Long.BYTES + 64;

    /** @throws Refused when the name cannot stand in a note, or these bytes are no key */
    public WitnessKey {
        // The bytes are those of any other Ed25519 key.
        publicKey = new VerifierKey(name, publicKey).publicKey();
    }

    /** @throws Refused when this is not the text of a witness's key, or its id is not the one of its name and bytes */
    public static WitnessKey parse(String vkey) {
        return KeyNames.parse(vkey, KeyNames.COSIGNATURE, WitnessKey::new, WitnessKey::keyId);
    }

    /** First four bytes, as a big-endian number, of SHA-256(name ‖ newline ‖ 0x04 ‖ public key). */
    public int keyId() {
        return KeyNames.id(name, KeyNames.COSIGNATURE, publicKey);
    }

    /** The text that {@link #parse} reads. */
    public String vkey() {
        return KeyNames.encode(name, keyId(), KeyNames.COSIGNATURE, publicKey);
    }

    boolean isNamedBy(NoteSignature signature) {
        return signature.name().equals(name) && signature.keyId() == keyId();
    }

    /**
     * When the witness saw the text of this note.
     *
     * @throws Refused when the signature in his name is not genuine
     */
    Instant saw(String text, NoteSignature signature) {
        byte[] bytes = signature.signature();
        try {
            if (bytes.length == COSIGNATURE_LENGTH) {
                long time = ByteBuffer.wrap(bytes).getLong();
                if (time >= 0 && Ed25519.verify(Ed25519.publicKey(publicKey), message(time, text),
                        Arrays.copyOfRange(bytes, Long.BYTES, bytes.length))) {
                    return Instant.ofEpochSecond(time);
                }
            }
            throw new Refused(Fault.SIGNATURE_WRONG, name);
        } catch (DateTimeException beyondAllCalendars) {
            throw new Refused(Fault.SIGNATURE_WRONG, name);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The constructor took this key.", e);
        }
    }

    /** What a witness signs: that it is a cosignature, the seconds since 1970, and the text of the note. */
    static byte[] message(long time, String text) {
        return ("cosignature/v1\ntime " + time + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WitnessKey key && key.name.equals(name) && Arrays.equals(key.publicKey, publicKey);
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
