package nl.kroniek.query.audit;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.kroniek.log.checkpoint.Checkpoints;
import nl.kroniek.log.checkpoint.Signed;
import nl.kroniek.log.checkpoint.Standing;
import nl.kroniek.proof.VerifierKey;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the signing of the log.
 *
 * @param last what was signed last; null when nothing was
 * @param due whether something was recorded since
 * @param here whether this process can sign
 * @param problem code of what keeps it from signing; null when nothing does
 * @param keys public keys as text, the newest first
 */
public record SignatureState(@Nullable Last last, boolean due, boolean here, @Nullable String problem,
        List<String> keys) {

    /**
     * @param size in commits
     * @param root in hex
     */
    public record Last(long size, Instant at, String root) {

        private static Last of(Signed signed) {
            return new Last(signed.size(), signed.at(), HexFormat.of().formatHex(signed.checkpoint().root()));
        }
    }

    static SignatureState of(Checkpoints checkpoints) {
        return new SignatureState(checkpoints.latest().map(Last::of).orElse(null), checkpoints.isDue(),
                checkpoints.standing() == Standing.SOUND, problem(checkpoints.standing()).orElse(null),
                checkpoints.keys().stream().map(VerifierKey::vkey).toList());
    }

    private static Optional<String> problem(Standing standing) {
        return switch (standing) {
            case SOUND -> Optional.empty();
            case NO_KEY, ELSEWHERE -> Optional.of("signing-not-here");
            case SHORTER -> Optional.of("log-shorter-than-checkpoint");
            case REWRITTEN -> Optional.of("log-rewritten");
        };
    }
}
