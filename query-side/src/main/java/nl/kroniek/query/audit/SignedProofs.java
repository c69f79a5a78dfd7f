package nl.kroniek.query.audit;

import java.util.function.Supplier;
import nl.kroniek.events.AssociationId;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.checkpoint.Checkpoints;
import nl.kroniek.log.checkpoint.Signed;
import nl.kroniek.log.checkpoint.SigningRefused;
import nl.kroniek.proof.Consistency;
import nl.kroniek.proof.TlogProof;
import nl.kroniek.query.border.Refused;
import nl.kroniek.query.border.Refused.Code;
import org.springframework.stereotype.Component;

/** Signatures and proofs as the border answers with them: what cannot be given is refused with a code. */
@Component
public final class SignedProofs {

    private final Checkpoints checkpoints;
    private final LogReader log;

    SignedProofs(Checkpoints checkpoints, LogReader log) {
        this.checkpoints = checkpoints;
        this.log = log;
    }

    /** @throws Refused when nothing was signed */
    public Signed sign() {
        return orRefused(checkpoints::sign);
    }

    /** @throws Refused when nothing was signed yet */
    public Signed latest() {
        return checkpoints.latest().orElseThrow(() -> Refused.because(Code.NOTHING_SIGNED));
    }

    /** @throws Refused not found */
    public Signed of(long size) {
        return checkpoints.of(size).filter(signed -> signed.size() == size)
                .orElseThrow(() -> Refused.because(Code.NOT_FOUND));
    }

    /** The public keys as text, one a line, the newest first. */
    public String keys() {
        var keys = checkpoints.keys();
        if (keys.isEmpty()) {
            throw Refused.because(Code.NOTHING_SIGNED);
        }
        return String.join("", keys.stream().map(key -> key.vkey() + "\n").toList());
    }

    /**
     * That an event of the association was recorded.
     *
     * @throws Refused not found when it is not of this association; or when it is not signed
     */
    public TlogProof of(AssociationId association, long position) {
        var commit = log.holding(position).filter(found -> found.association().equals(association.value()))
                .orElseThrow(() -> Refused.because(Code.NOT_FOUND));
        return orRefused(() -> checkpoints.proof(commit, (int) (position - commit.first())));
    }

    /** @throws Refused not found when one of them was not signed */
    public Consistency between(long from, long to) {
        var earlier = of(from);
        var later = of(to);
        return orRefused(() -> checkpoints.between(earlier, later));
    }

    /** Whether a commit is covered by the last signature. */
    public boolean covers(long ordinal) {
        return checkpoints.latest().map(Signed::size).orElse(0L) > ordinal;
    }

    private static <T> T orRefused(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (SigningRefused refused) {
            throw Refused.because(switch (refused.why()) {
                case NO_KEY, ELSEWHERE -> Code.SIGNING_NOT_HERE;
                case LOG_SHORTER_THAN_CHECKPOINT -> Code.LOG_SHORTER_THAN_CHECKPOINT;
                case LOG_REWRITTEN -> Code.LOG_REWRITTEN;
                case SIGNED_BY_ANOTHER_PROCESS -> Code.SIGNED_BY_ANOTHER_PROCESS;
                case NOTHING_SIGNED -> Code.NOTHING_SIGNED;
                case NOT_SIGNED_YET -> Code.NOT_SIGNED_YET;
            });
        }
    }
}
