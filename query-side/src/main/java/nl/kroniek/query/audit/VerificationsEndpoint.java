package nl.kroniek.query.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import nl.kroniek.log.LogReader;
import nl.kroniek.query.border.Answers;
import nl.kroniek.query.border.Question;
import nl.kroniek.query.border.Refused;
import nl.kroniek.query.border.Refused.Code;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * Checking the whole log now. An answer says whether it is whole, or the commit where it is not: never what is in it.
 */
@RestController
@RequestMapping("/v1/verifications")
final class VerificationsEndpoint {

    private static final int SHOWN = 20;

    private final Auditing auditing;
    private final Verifications verifications;
    private final LogReader log;
    private final Answers answers;

    VerificationsEndpoint(Auditing auditing, Verifications verifications, LogReader log, Answers answers) {
        this.auditing = auditing;
        this.verifications = verifications;
        this.log = log;
        this.answers = answers;
    }

    @PostMapping
    ResponseEntity<JsonNode> begin(HttpServletRequest request) {
        new Question(request).done();
        auditing.associations();
        var begun = verifications.begin(auditing.reader().account());
        var answer = answers.plain(log.head(), begun);
        return ResponseEntity.status(HttpStatus.ACCEPTED).headers(answer.getHeaders())
                .location(URI.create("/v1/verifications/" + begun.key())).body(answer.getBody());
    }

    /** The newest first. */
    @GetMapping
    ResponseEntity<JsonNode> last(HttpServletRequest request) {
        new Question(request).done();
        auditing.associations();
        var items = verifications.last(SHOWN);
        return answers.plain(log.head(), Map.of("items", items, "total", items.size()));
    }

    @GetMapping("/{id}")
    ResponseEntity<JsonNode> one(@PathVariable String id, HttpServletRequest request) {
        new Question(request).done();
        auditing.associations();
        return answers.plain(log.head(),
                verifications.find(id).orElseThrow(() -> Refused.because(Code.NOT_FOUND)));
    }
}
