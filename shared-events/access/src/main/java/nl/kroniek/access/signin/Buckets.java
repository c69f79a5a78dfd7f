package nl.kroniek.access.signin;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Puts any text into one of 65,536 buckets, in a way that nobody can foresee who has not the key. */
final class Buckets {

    private static final String DIGEST = "HmacSHA256";
    private static final int MASK = 0xFFFF;

    private final SecretKeySpec key;

    Buckets(String secret) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), DIGEST);
    }

    int of(String text) {
        try {
            Mac mac = Mac.getInstance(DIGEST);
            mac.init(key);
            byte[] digest = mac.doFinal(text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getShort() & MASK;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + DIGEST, e);
        }
    }
}
