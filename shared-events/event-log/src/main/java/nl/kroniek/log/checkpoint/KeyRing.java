package nl.kroniek.log.checkpoint;

import java.util.List;
import nl.kroniek.proof.Checkpoint;
import nl.kroniek.proof.SignedNote;
import nl.kroniek.proof.SigningKey;
import nl.kroniek.proof.TrustedKeys;
import nl.kroniek.proof.VerifierKey;

/**
 * The keys of one log, all of its name: the newest first. While a key is being replaced all of them sign.
 *
 * @param keys at least one
 */
record KeyRing(List<SigningKey> keys) {

    KeyRing {
        keys = List.copyOf(keys);
    }

    String origin() {
        return keys.getFirst().verifier().name();
    }

    List<VerifierKey> verifiers() {
        return keys.stream().map(SigningKey::verifier).toList();
    }

    TrustedKeys trusted() {
        return new TrustedKeys(verifiers());
    }

    SignedNote sign(Checkpoint checkpoint) {
        return checkpoint.sign(keys.toArray(SigningKey[]::new));
    }
}
