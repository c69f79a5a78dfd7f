package nl.kroniek.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;

/** Names and ids of keys, as C2SP signed-note has them. */
final class KeyNames {

    /** A limit of ours; the specification has none. */
    private static final int LONGEST = 1024;
    private static final int NEXT_LINE = 0x85;

    /** What a key signs: a note as it stands, or, of a witness, that note with the time at which he saw it. */
    static final byte ED25519 = 1;
    static final byte COSIGNATURE = 4;

    private KeyNames() {}

    /** Not empty, and without spaces, plus signs and control characters. */
    static boolean isName(String name) {
        return !name.isEmpty() && name.length() <= LONGEST && Strict.bytes(name).isPresent()
                && name.codePoints().noneMatch(c -> c == '+' || c < ' ' || c == NEXT_LINE || Character.isSpaceChar(c)
                        || Character.isWhitespace(c));
    }

    static void check(String name) {
        if (!isName(name)) {
            throw new Refused(Fault.KEY_NAME, name);
        }
    }

    /** First four bytes of SHA-256(name ‖ newline ‖ kind ‖ public key). */
    static int id(String name, byte kind, byte[] publicKey) {
        byte[] hash = Sha256.of(name.getBytes(StandardCharsets.UTF_8), new byte[]{'\n'}, material(kind, publicKey));
        return ByteBuffer.wrap(hash).getInt();
    }

    static String hex(int id) {
        return HexFormat.of().toHexDigits(id);
    }

    /** {@code name+id+base64(kind ‖ key)}. */
    static String encode(String name, int id, byte kind, byte[] key) {
        return name + "+" + hex(id) + "+" + Strict.base64(material(kind, key));
    }

    /**
     * The key that a text says, with the id that it says.
     *
     * @throws Refused when it is not the text of a key of that kind, or its id is not the one of its name and bytes
     */
    static <K> K parse(String vkey, byte kind, BiFunction<String, byte[], K> make, ToIntFunction<K> id) {
        String[] parts = vkey.split("\\+", 3);
        if (parts.length != 3) {
            throw new Refused(Fault.KEY_FORM);
        }
        K key = make.apply(parts[0], decode(parts[0], kind, parts[2]));
        String itsId = hex(id.applyAsInt(key));
        if (!itsId.equals(parts[1])) {
            throw new Refused(Fault.KEY_ID, parts[0], parts[1], itsId);
        }
        return key;
    }

    /** The 32 bytes after the kind; {@code encoded} is what stands after the second plus sign. */
    private static byte[] decode(String name, byte kind, String encoded) {
        byte[] bytes = Strict.base64(encoded).filter(b -> b.length > 0)
                .orElseThrow(() -> new Refused(Fault.KEY_FORM));
        if (bytes[0] != kind) {
            throw new Refused(Fault.KEY_TYPE, name, Byte.toUnsignedInt(bytes[0]), kind);
        }
        byte[] key = new byte[bytes.length - 1];
        System.arraycopy(bytes, 1, key, 0, key.length);
        return key;
    }

    private static byte[] material(byte kind, byte[] key) {
        return new Layout().raw(new byte[]{kind}).raw(key).bytes();
    }
}
