package nl.kroniek.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Keys and notes that others published, and keys of our own for tests. */
public final class Notes {

    /** The example of Go's package sumdb/note: two keys, one text, a signature of each. */
    static final String PETER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    static final String PETER_SECRET = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    static final String ENOCH = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";
    static final String TEXT = """
        If you think cryptography is the answer to your problem,
        then you don't know what your problem is.
        """;
    static final String PETER_SIGNED = "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXg"
            + "KvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    static final String ENOCH_SIGNED = "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01"
            + "oOTGwnWLox33WWd1RvMc+QQ=\n";

    public static final SigningKey KEY = SigningKey.ofSeed("kroniek.example/log", seed(1));
    public static final SigningKey NEXT_KEY = SigningKey.ofSeed("kroniek.example/log", seed(2));
    public static final SigningKey WITNESS = SigningKey.ofSeed("witness.example", seed(3));
    /** Of a witness in the sense of tlog-cosignature. */
    public static final WitnessKey WITNESS_KEY = new WitnessKey("saw.example", WITNESS.verifier().publicKey());
    public static final TrustedKeys TRUSTED = TrustedKeys.of(KEY.verifier());

    private Notes() {}

    static SignedNote note(String... pieces) {
        return SignedNote.parse(utf8(String.join("", pieces)));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** That checkpoint, with the signature of the log and what the witness says of it. */
    public static SignedNote witnessed(Checkpoint checkpoint, long time) {
        try {
            byte[] signed = Ed25519.sign(Ed25519.privateKey(seed(3)), WitnessKey.message(time, checkpoint.text()));
            byte[] bytes = ByteBuffer.allocate(72).putLong(time).put(signed).array();
            return checkpoint.sign(KEY).with(new NoteSignature(WITNESS_KEY.name(), WITNESS_KEY.keyId(), bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] seed(int value) {
        byte[] seed = new byte[32];
        seed[0] = (byte) value;
        return seed;
    }
}
