package nl.kroniek.query.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Shows the same friendly page for all that is not there; what may be there in a moment is not said to be missing. */
@ControllerAdvice(basePackageClasses = MissingPages.class)
class MissingPages {

    /** Request attribute: the views have not seen yet what this reader wrote. */
    static final String LAGGING = "kroniek.lagging";

    @ExceptionHandler(PageMissing.class)
    ModelAndView missing(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(LAGGING))
                ? new ModelAndView("error/processing", HttpStatus.ACCEPTED)
                : new ModelAndView("error/404", HttpStatus.NOT_FOUND);
    }
}
