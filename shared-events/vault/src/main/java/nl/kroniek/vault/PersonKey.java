package nl.kroniek.vault;

import java.util.Arrays;
import java.util.Objects;

/**
 * The key that seals what is known of one person. Destroying it makes every {@link Sealed} of that person unreadable,
 * for ever and everywhere.
 *
 * @param personId the person, as in events
 * @param secret 32 bytes for AES-256; never in the log, in a message or in {@link #toString()}
 */
public record PersonKey(String personId, byte[] secret) {

    /** Length of the secret in bytes. */
    public static final int LENGTH = 32;

    public PersonKey {
        Objects.requireNonNull(personId);
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException("a person key has " + LENGTH + " bytes, not " + secret.length);
        }
        secret = secret.clone();
    }

    @Override
    public byte[] secret() {
        return secret.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonKey key && key.personId.equals(personId) && Arrays.equals(key.secret, secret);
    }

    @Override
    public int hashCode() {
        return personId.hashCode();
    }

    @Override
    public String toString() {
        return "PersonKey[" + personId + "]";
    }
}
