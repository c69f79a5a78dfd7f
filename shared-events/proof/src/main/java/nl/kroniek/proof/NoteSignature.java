package nl.kroniek.proof;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * One signature line of a note: {@code — <name> base64(key id ‖ signature)}.
 *
 * @param name of the key that signed
 * @param keyId first four bytes of a hash over name, kind and public key: says which key, proves nothing
 * @param signature bytes as the key's kind defines them; 64 for Ed25519
 */
public record NoteSignature(String name, int keyId, byte[] signature) {

    private static final String DASH = "\u2014 ";

    /** @throws Refused when the name cannot stand in a note, or there is no signature */
    public NoteSignature {
        KeyNames.check(name);
        if (signature.length == 0) {
            throw new Refused(Fault.NOTE_SIGNATURE_LINE, name);
        }
    }

    /** The line without its end, or nothing when this is not a signature line. */
    static Optional<NoteSignature> parse(String line) {
        int space = line.indexOf(' ', DASH.length());
        if (!line.startsWith(DASH) || space < 0 || !KeyNames.isName(line.substring(DASH.length(), space))) {
            return Optional.empty();
        }
        return Strict.base64(line.substring(space + 1)).filter(bytes -> bytes.length > Integer.BYTES)
                .map(bytes -> new NoteSignature(line.substring(DASH.length(), space), ByteBuffer.wrap(bytes).getInt(),
                        Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length)));
    }

    /** The line as it stands in the note, without its end. */
    String line() {
        byte[] bytes = new Layout().int32(keyId).raw(signature).bytes();
        return DASH + name + " " + Strict.base64(bytes);
    }
}
