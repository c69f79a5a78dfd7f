package nl.kroniek.query.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Shows the same friendly page for all that is not there. */
@ControllerAdvice(basePackageClasses = MissingPages.class)
class MissingPages {

    @ExceptionHandler(PageMissing.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String missing() {
        return "error/404";
    }
}
