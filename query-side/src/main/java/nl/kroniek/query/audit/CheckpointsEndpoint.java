package nl.kroniek.query.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import nl.kroniek.query.border.Answers;
import nl.kroniek.query.border.Question;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the log signed about itself, as C2SP signed notes. It tells how many commits there are and nothing of what is in
 * them, so whoever is signed in may keep it: the more do, the better.
 */
@RestController
@RequestMapping("/v1/checkpoints")
final class CheckpointsEndpoint {

    private final Auditing auditing;
    private final SignedProofs proofs;

    CheckpointsEndpoint(Auditing auditing, SignedProofs proofs) {
        this.auditing = auditing;
        this.proofs = proofs;
    }

    @GetMapping("/latest")
    ResponseEntity<byte[]> latest(HttpServletRequest request) {
        new Question(request).done();
        return answer(ProofFile.of(proofs.latest()));
    }

    @GetMapping("/{size:[0-9]{1,18}}")
    ResponseEntity<byte[]> of(@PathVariable long size, HttpServletRequest request) {
        new Question(request).done();
        return answer(ProofFile.of(proofs.of(size)));
    }

    /** The public keys, one a line. Compare them with what you got another way: a key proves nothing about itself. */
    @GetMapping("/key")
    ResponseEntity<byte[]> keys(HttpServletRequest request) {
        new Question(request).done();
        return answer(ProofFile.of("kroniek.vkey.txt", proofs.keys()));
    }

    /** Signs now; when nothing was added since, the answer is the last one. */
    @PostMapping
    ResponseEntity<byte[]> sign(HttpServletRequest request) {
        new Question(request).done();
        auditing.associations();
        var signed = proofs.sign();
        var answer = answer(ProofFile.of(signed));
        return ResponseEntity.created(URI.create("/v1/checkpoints/" + signed.size())).headers(answer.getHeaders())
                .body(answer.getBody());
    }

    static ResponseEntity<byte[]> answer(ProofFile file) {
        var download = file.download();
        return ResponseEntity.ok().headers(download.getHeaders()).header(Answers.API_VERSION, Answers.VERSION)
                .body(download.getBody());
    }
}
