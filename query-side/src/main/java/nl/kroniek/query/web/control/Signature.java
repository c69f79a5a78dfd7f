package nl.kroniek.query.web.control;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kroniek.log.checkpoint.Checkpoints;
import nl.kroniek.log.checkpoint.Signed;
import nl.kroniek.log.checkpoint.Standing;
import nl.kroniek.proof.VerifierKey;
import nl.kroniek.query.web.Desk;
import org.jspecify.annotations.Nullable;

/**
 * What was signed last, as the card says it.
 *
 * @param problem why nothing is signed; null when nothing is wrong
 * @param when null when nothing was signed yet, as is what follows from it
 * @param root the value that was signed, in hex
 * @param keys public keys as text
 * @param here whether this process can sign
 */
record Signature(String says, @Nullable String problem, @Nullable String when, String root, List<String> keys,
        boolean here) {

    /** What signing may be refused with, as it stands in the address after "sign now". */
    static final Set<String> PROBLEMS = Set.of("signing-not-here", "signed-by-another-process",
            "log-shorter-than-checkpoint", "log-rewritten");

    static Signature of(Checkpoints checkpoints, @Nullable String refused, Desk desk) {
        var last = checkpoints.latest();
        boolean here = checkpoints.standing() == Standing.SOUND;
        var problem = lasting(checkpoints.standing())
                .or(() -> Optional.ofNullable(refused).filter(PROBLEMS::contains))
                .map(code -> desk.say("control.signed.problem." + code)).orElse(null);
        return new Signature(last.map(signed -> says(signed, checkpoints, desk))
                .orElseGet(() -> desk.say(here ? "control.signed.none" : "control.signed.none-here")), problem,
                last.map(signed -> desk.moment(signed.at())).orElse(null),
                last.map(signed -> HexFormat.of().formatHex(signed.checkpoint().root())).orElse(""),
                checkpoints.keys().stream().map(VerifierKey::vkey).toList(),
                here);
    }

    private static String says(Signed signed, Checkpoints checkpoints, Desk desk) {
        return desk.say(checkpoints.isDue() ? "control.signed.some" : "control.signed.all",
                Verdict.number(signed.size()));
    }

    private static Optional<String> lasting(Standing standing) {
        return switch (standing) {
            case SOUND -> Optional.empty();
            case NO_KEY, ELSEWHERE -> Optional.of("signing-not-here");
            case SHORTER -> Optional.of("log-shorter-than-checkpoint");
            case REWRITTEN -> Optional.of("log-rewritten");
        };
    }
}
