package nl.kroniek.query.border;

import nl.kroniek.query.border.Refused.Code;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes every address under {@code /v1} that nobody else takes, so that a typing error gets a problem and not a page.
 */
@RestController
final class UnknownAddress {

    @GetMapping("/v1/**")
    void nothingHere() {
        throw Refused.because(Code.NOT_FOUND);
    }
}
