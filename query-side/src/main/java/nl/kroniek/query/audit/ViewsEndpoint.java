package nl.kroniek.query.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import nl.kroniek.log.LogReader;
import nl.kroniek.query.access.Reader;
import nl.kroniek.query.border.Answers;
import nl.kroniek.query.border.Desk;
import nl.kroniek.query.border.Question;
import nl.kroniek.query.border.Refused;
import nl.kroniek.query.border.Refused.Code;
import nl.kroniek.query.chronicle.Chronicles;
import nl.kroniek.query.chronicle.ViewReader;
import nl.kroniek.query.chronicle.Views;
import nl.kroniek.query.replay.LiveIsMovingException;
import nl.kroniek.query.replay.Replay;
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
    private final Chronicles chronicles;
    private final ViewReader live;
    private final Replay replay;
    private final LogReader log;
    private final Answers answers;

    ViewsEndpoint(Desk desk, Chronicles chronicles, ViewReader live, Replay replay, LogReader log, Answers answers) {
        this.desk = desk;
        this.chronicles = chronicles;
        this.live = live;
        this.replay = replay;
        this.log = log;
        this.answers = answers;
    }

    /** @param lag events that are in the log and not yet in the view */
    record ViewStatus(String view, long position, long rows, long lag) {}

    @GetMapping("/v1/views")
    ResponseEntity<JsonNode> views(HttpServletRequest request) {
        desk.timing(new Question(request));
        var auditor = auditor();
        long head = log.head();
        var items = Views.ALL.stream().map(view -> status(view, auditor, head)).toList();
        return answers.plain(chronicles.position(), Map.of("items", items, "total", items.size(), "head", head));
    }

    @PostMapping("/v1/views/{view}/comparison")
    ResponseEntity<JsonNode> compare(@PathVariable("view") String name, HttpServletRequest request) {
        desk.timing(new Question(request));
        var auditor = auditor();
        var view = find(name);
        try {
            return answers.plain(live.position(view), replay.compare(view, auditor::mayAudit));
        } catch (LiveIsMovingException moving) {
            throw Refused.because(Code.VIEW_MOVES);
        }
    }

    private Reader auditor() {
        var reader = desk.reader();
        if (chronicles.associations().stream().noneMatch(reader::mayAudit)) {
            throw Refused.because(Code.ROLE_MISSING, "auditor");
        }
        return reader;
    }

    private ViewStatus status(View<?> view, Reader auditor, long head) {
        long position = live.position(view);
        long rows = live.associations(view).stream().filter(auditor::mayAudit)
                .mapToLong(association -> live.of(view, association).size()).sum();
        return new ViewStatus(view.name(), position, rows, Math.max(0, head - position));
    }

    private static View<?> find(String name) {
        List<View<?>> found = Views.ALL.stream().filter(view -> view.name().equals(name)).toList();
        if (found.isEmpty()) {
            throw Refused.because(Code.NOT_FOUND);
        }
        return found.getFirst();
    }
}
