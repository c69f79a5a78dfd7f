package nl.kroniek.query.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import nl.kroniek.query.border.Question;
import nl.kroniek.query.border.Refused;
import nl.kroniek.query.border.Refused.Code;
import nl.kroniek.query.live.ViewProcessors;
import nl.kroniek.query.view.View;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Dividing the work on a view over more processes, or fewer, while it runs; for who looks after the installation. What
 * is split has two halves: of segments 0 and 1, splitting 0 gives 0 and 2, merging 0 puts these together again.
 */
@RestController
@RequestMapping("/v1/views/{view}/segments/{segment}")
final class SegmentsEndpoint {

    private static final long LONGEST_SECONDS = 10;

    private final ViewProcessors processors;

    SegmentsEndpoint(ViewProcessors processors) {
        this.processors = processors;
    }

    @PostMapping("/split")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void split(@PathVariable String view, @PathVariable String segment, HttpServletRequest request) {
        change(view, segment, request, processors::split);
    }

    @PostMapping("/merge")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void merge(@PathVariable String view, @PathVariable String segment, HttpServletRequest request) {
        change(view, segment, request, processors::merge);
    }

    private void change(String name, String segment, HttpServletRequest request,
            BiFunction<View<?>, Integer, CompletableFuture<Boolean>> change) {
        new Question(request).done();
        var view = Auditing.view(name);
        if (!segment.matches("\\d{1,4}") || !isDone(change.apply(view, Integer.valueOf(segment)))) {
            throw Refused.because(Code.SEGMENT_NOT_HERE);
        }
    }

    /** Whatever it fails with, the segment was not ours to change. */
    private static boolean isDone(CompletableFuture<Boolean> change) {
        try {
            return change.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException failed) {
            return false;
        }
    }
}
