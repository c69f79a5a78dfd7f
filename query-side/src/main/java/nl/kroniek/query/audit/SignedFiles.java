package nl.kroniek.query.audit;

import java.util.Optional;
import java.util.function.Supplier;
import nl.kroniek.events.AssociationId;
import nl.kroniek.log.checkpoint.Checkpoints;
import nl.kroniek.query.border.Refused;
import org.springframework.stereotype.Component;

/** Signatures and proofs as a page offers them: files to take home; what is not there is absent. */
@Component
public final class SignedFiles {

    private final SignedProofs proofs;
    private final Checkpoints checkpoints;

    SignedFiles(SignedProofs proofs, Checkpoints checkpoints) {
        this.proofs = proofs;
        this.checkpoints = checkpoints;
    }

    public SignatureState state() {
        return SignatureState.of(checkpoints);
    }

    /** Signs now. @return the code of what kept it from signing; absent when it is signed */
    public Optional<String> sign() {
        try {
            proofs.sign();
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.first().code().text());
        }
    }

    /** What was signed last. */
    public Optional<ProofFile> last() {
        return checkpoints.latest().map(ProofFile::of);
    }

    /** The public keys. */
    public Optional<ProofFile> keys() {
        return found(() -> ProofFile.of("kroniek.vkey.txt", proofs.keys()));
    }

    /** That an event of the association was recorded. */
    public Optional<ProofFile> proof(AssociationId association, long position) {
        return found(() -> ProofFile.of(proofs.of(association, position), association.value(), position));
    }

    private static Optional<ProofFile> found(Supplier<ProofFile> file) {
        try {
            return Optional.of(file.get());
        } catch (Refused nothing) {
            return Optional.empty();
        }
    }
}
