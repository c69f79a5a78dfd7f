package nl.kroniek.query.border;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The one place where refusals of the query side become answers. */
@RestControllerAdvice("nl.kroniek.query")
final class ProblemAdvice {

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(Refused refused, HttpServletRequest request) {
        request.setAttribute(Problems.CODE, refused.first().code().text());
        return ResponseEntity.status(refused.first().code().status()).header(Answers.API_VERSION, Answers.VERSION)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problems.body(refused, Languages.of(request)));
    }
}
