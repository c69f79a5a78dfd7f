package nl.kroniek.vault;

import java.util.Objects;

/**
 * Something about a person, readable only with that person's key. Safe to put in an event.
 *
 * @param ciphertext base64 of: 12 bytes nonce, then the AES-256-GCM ciphertext with its 16-byte tag
 * @param keyCommitment base64 of the 32-byte commitment to the key, so that one ciphertext cannot be opened to two
 *        texts
 */
public record Sealed(String ciphertext, String keyCommitment) {

    public Sealed {
        Objects.requireNonNull(ciphertext);
        Objects.requireNonNull(keyCommitment);
    }
}
