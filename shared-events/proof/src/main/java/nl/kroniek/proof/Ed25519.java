package nl.kroniek.proof;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Ed25519 of RFC 8032 by the JDK, with keys as their 32 bytes instead of the JDK's wrappings of them. */
final class Ed25519 {

    static final int KEY_LENGTH = 32;
    private static final String NAME = "Ed25519";
    /** What RFC 8410 puts before the 32 bytes. */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private Ed25519() {}

    static PublicKey publicKey(byte[] key) throws GeneralSecurityException {
        var publicKey = KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(join(X509, key)));
        Signature.getInstance(NAME).initVerify(publicKey);
        return publicKey;
    }

    static PrivateKey privateKey(byte[] seed) throws GeneralSecurityException {
        return KeyFactory.getInstance(NAME).generatePrivate(new PKCS8EncodedKeySpec(join(PKCS8, seed)));
    }

    /** The seed of a private key in PKCS #8, whatever else stands in it. */
    static byte[] seed(byte[] pkcs8) throws GeneralSecurityException {
        var key = KeyFactory.getInstance(NAME).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        return ((EdECPrivateKey) key).getBytes().orElseThrow(GeneralSecurityException::new);
    }

    /**
     * The public key of a seed. The JDK computes one only when it makes a pair, so its generator is handed the seed in
     * place of random bytes; that it took exactly these is checked.
     */
    static byte[] publicOf(byte[] seed) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance(NAME);
        generator.initialize(NamedParameterSpec.ED25519, new Given(seed));
        var pair = generator.generateKeyPair();
        if (!Arrays.equals(seed(pair.getPrivate().getEncoded()), seed)) {
            throw new IllegalStateException("This JDK makes Ed25519 keys in another way than it is known for.");
        }
        byte[] encoded = pair.getPublic().getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - KEY_LENGTH, encoded.length);
    }

    static byte[] sign(PrivateKey key, byte[] message) throws GeneralSecurityException {
        var signature = Signature.getInstance(NAME);
        signature.initSign(key);
        signature.update(message);
        return signature.sign();
    }

    /** A signature of the wrong form is a wrong signature. */
    static boolean verify(PublicKey key, byte[] message, byte[] signed) {
        try {
            var signature = Signature.getInstance(NAME);
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static byte[] join(byte[] prefix, byte[] key) {
        return new Layout().raw(prefix).raw(key).bytes();
    }

    /** Gives one value, once. */
    private static final class Given extends SecureRandom {

        private static final long serialVersionUID = 1;
        private final byte[] value;

        Given(byte[] value) {
            this.value = value;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(value, 0, bytes, 0, bytes.length);
        }
    }
}
