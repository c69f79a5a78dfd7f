package nl.kroniek.query.audit;

import jakarta.servlet.http.HttpServletRequest;
import nl.kroniek.proof.HashLines;
import nl.kroniek.query.border.Question;
import nl.kroniek.query.border.Refused;
import nl.kroniek.query.border.Refused.Code;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Proofs for whoever does not believe us, to be checked with the verifier and without this program. */
@RestController
final class ProofsEndpoint {

    private final Auditing auditing;
    private final SignedProofs proofs;

    ProofsEndpoint(Auditing auditing, SignedProofs proofs) {
        this.auditing = auditing;
        this.proofs = proofs;
    }

    /** That the log of one checkpoint is the beginning of the log of another: hashes in base64, one a line. */
    @GetMapping("/v1/consistency-proofs")
    ResponseEntity<byte[]> consistency(HttpServletRequest request) {
        var question = new Question(request);
        var from = question.number("from");
        var to = question.number("to");
        question.done();
        if (from == null || to == null) {
            throw Refused.because(Code.MISSING_PARAMETER, from == null ? "from" : "to");
        }
        if (from > to) {
            // Both name a checkpoint, the earlier one first.
            throw Refused.because(Code.NOT_FOUND);
        }
        return CheckpointsEndpoint.answer(ProofFile.of("from-" + from + "-to-" + to + ".txt",
                HashLines.lines(proofs.between(from, to).path())));
    }

    /** That one event was recorded, with the event, as C2SP tlog-proof. */
    @GetMapping("/v1/associations/{association}/events/{position:[0-9]{1,18}}/proof")
    ResponseEntity<byte[]> event(@PathVariable String association, @PathVariable long position,
            HttpServletRequest request) {
        new Question(request).done();
        var id = auditing.association(association);
        return CheckpointsEndpoint.answer(ProofFile.of(proofs.of(id, position), association, position));
    }
}
