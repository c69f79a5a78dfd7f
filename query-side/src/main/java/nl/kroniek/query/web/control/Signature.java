package nl.kroniek.query.web.control;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kroniek.query.audit.SignatureState;
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

    static Signature of(SignatureState state, @Nullable String refused, Desk desk) {
        var last = state.last();
        var problem = Optional.ofNullable(state.problem())
                .or(() -> Optional.ofNullable(refused).filter(PROBLEMS::contains))
                .map(code -> desk.say("control.signed.problem." + code)).orElse(null);
        if (last == null) {
            return new Signature(desk.say(state.here() ? "control.signed.none" : "control.signed.none-here"), problem,
                    null, "", state.keys(), state.here());
        }
        return new Signature(
                desk.say(state.due() ? "control.signed.some" : "control.signed.all", Verdict.number(last.size())),
                problem, desk.moment(last.at()), last.root(), state.keys(), state.here());
    }
}
