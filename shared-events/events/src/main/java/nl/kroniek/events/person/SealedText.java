package nl.kroniek.events.person;

/**
 * A text that only the key of its person opens (AES-256-GCM); without the key it says nothing.
 *
 * @param ciphertext base64 of nonce and ciphertext
 * @param keyCommitment base64 of a commitment to the key, so that one ciphertext cannot open to two texts
 */
public record SealedText(String ciphertext, String keyCommitment) {}
