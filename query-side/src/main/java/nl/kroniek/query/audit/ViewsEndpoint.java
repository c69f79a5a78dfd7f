package nl.kroniek.query.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import nl.kroniek.events.AssociationId;
import nl.kroniek.log.LogReader;
import nl.kroniek.query.border.Answers;
import nl.kroniek.query.border.Desk;
import nl.kroniek.query.border.Question;
import nl.kroniek.query.border.Refused;
import nl.kroniek.query.border.Refused.Code;
import nl.kroniek.query.chronicle.Chronicles;
import nl.kroniek.query.chronicle.ViewReader;
import nl.kroniek.query.chronicle.Views;
import nl.kroniek.query.replay.Comparison;
import nl.kroniek.query.replay.Comparisons;
import nl.kroniek.query.replay.Difference;
import nl.kroniek.query.replay.LiveIsMovingException;
import nl.kroniek.query.view.Parked;
import nl.kroniek.query.view.View;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** How far each view is, and whether replaying the log gives the same; for auditors, of their associations only. */
@RestController
final class ViewsEndpoint {

    private final Desk desk;
    private final Auditing auditing;
    private final Chronicles chronicles;
    private final ViewReader live;
    private final Comparisons comparisons;
    private final LogReader log;
    private final Answers answers;

    ViewsEndpoint(Desk desk, Auditing auditing, Chronicles chronicles, ViewReader live, Comparisons comparisons,
            LogReader log, Answers answers) {
        this.desk = desk;
        this.auditing = auditing;
        this.chronicles = chronicles;
        this.live = live;
        this.comparisons = comparisons;
        this.log = log;
        this.answers = answers;
    }

    /**
     * @param lag events that are in the log and not yet in the view
     * @param parked events that it could not take in, or that wait behind one
     */
    record ViewStatus(String view, long position, long rows, long lag, long parked) {}

    /** @param done events that were read; equal to {@code total} when nothing was cut short */
    record Compared(String view, long position, boolean same, List<Difference> differences, long rows, long liveRows,
            long done, long total, double seconds, long eventsPerSecond) {

        static Compared of(Comparison found) {
            return new Compared(found.view(), found.position(), found.same(), found.differences(), found.rows(),
                    found.liveRows(), found.done(), found.total(), found.seconds(), found.eventsPerSecond());
        }
    }

    @GetMapping("/v1/views")
    ResponseEntity<JsonNode> views(HttpServletRequest request) {
        desk.timing(new Question(request));
        var audited = auditing.associations();
        long head = log.head();
        var items = Views.ALL.stream().map(view -> status(view, audited, head)).toList();
        return answers.plain(chronicles.position(), Map.of("items", items, "total", items.size(), "head", head));
    }

    /** Events that the view could not take in; building the view again tries them again. */
    @GetMapping("/v1/views/{view}/parked")
    ResponseEntity<JsonNode> parked(@PathVariable("view") String name, HttpServletRequest request) {
        desk.timing(new Question(request));
        var view = Auditing.view(name);
        var items = parked(view, auditing.associations());
        return answers.plain(live.position(view), Map.of("items", items, "total", items.size()));
    }

    @PostMapping("/v1/views/{view}/comparison")
    ResponseEntity<JsonNode> compare(@PathVariable("view") String name, HttpServletRequest request) {
        desk.timing(new Question(request));
        var audited = auditing.associations();
        var view = Auditing.view(name);
        try {
            var found = comparisons.compare(view, audited, auditing.reader().account());
            return answers.plain(live.position(view), Compared.of(found));
        } catch (LiveIsMovingException moving) {
            throw Refused.because(Code.VIEW_MOVES);
        }
    }

    private List<Parked> parked(View<?> view, List<AssociationId> audited) {
        return live.parked(view).stream().filter(each -> audited.contains(each.association())).toList();
    }

    private ViewStatus status(View<?> view, List<AssociationId> audited, long head) {
        long position = live.position(view);
        long rows = audited.stream().mapToLong(association -> live.of(view, association).size()).sum();
        return new ViewStatus(view.name(), position, rows, Math.max(0, head - position), parked(view, audited).size());
    }
}
