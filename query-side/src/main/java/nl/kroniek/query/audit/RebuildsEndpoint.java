package nl.kroniek.query.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.kroniek.events.AssociationId;
import nl.kroniek.query.border.Answers;
import nl.kroniek.query.border.Desk;
import nl.kroniek.query.border.Question;
import nl.kroniek.query.border.Refused;
import nl.kroniek.query.border.Refused.Code;
import nl.kroniek.query.chronicle.ViewReader;
import nl.kroniek.query.replay.Rebuild;
import nl.kroniek.query.replay.Rebuild.Outcome;
import nl.kroniek.query.replay.RebuildRefused;
import nl.kroniek.query.replay.Rebuilds;
import nl.kroniek.query.view.View;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * Rebuilding a view beside the live one. A rebuild is of the whole view; its figures are of the reader's associations.
 */
@RestController
@RequestMapping("/v1/views/{view}/rebuilds")
final class RebuildsEndpoint {

    private final Desk desk;
    private final Auditing auditing;
    private final Rebuilds rebuilds;
    private final ViewReader live;
    private final Answers answers;

    RebuildsEndpoint(Desk desk, Auditing auditing, Rebuilds rebuilds, ViewReader live, Answers answers) {
        this.desk = desk;
        this.auditing = auditing;
        this.rebuilds = rebuilds;
        this.live = live;
        this.answers = answers;
    }

    /**
     * @param secondsLeft absent when it cannot be said
     * @param compared what was found in each association of the reader
     */
    record Answer(int id, String view, Rebuild.State state, Instant askedAt, String askedBy, long done, long total,
            long eventsPerSecond, @Nullable Long secondsLeft, int beginnings, long position, List<Outcome> compared,
            @Nullable Instant endedAt, @Nullable String endedBy) {

        static Answer of(Rebuild from, Collection<AssociationId> audited) {
            return new Answer(from.generation(), from.view(), from.state(), from.askedAt(), from.askedBy(),
                    from.done(), from.total(), from.eventsPerSecond(), from.secondsLeft(), from.beginnings(),
                    from.position(),
                    from.outcomes().stream().filter(outcome -> audited.contains(outcome.association())).toList(),
                    from.endedAt(), from.endedBy());
        }
    }

    @PostMapping
    ResponseEntity<JsonNode> begin(@PathVariable String view, HttpServletRequest request) {
        auditing.associations();
        var found = asked(view, request);
        var begun = orRefused(() -> rebuilds.begin(found, auditing.reader().account()));
        var answer = answer(found, begun);
        return ResponseEntity.status(HttpStatus.ACCEPTED).headers(answer.getHeaders())
                .location(URI.create("/v1/views/" + view + "/rebuilds/" + begun.generation())).body(answer.getBody());
    }

    @GetMapping
    ResponseEntity<JsonNode> all(@PathVariable String view, HttpServletRequest request) {
        var audited = auditing.associations();
        var found = asked(view, request);
        var items = rebuilds.of(found).stream().map(each -> Answer.of(each, audited)).toList();
        return answers.plain(live.position(found), Map.of("items", items, "total", items.size()));
    }

    @GetMapping("/{id}")
    ResponseEntity<JsonNode> one(@PathVariable String view, @PathVariable String id, HttpServletRequest request) {
        auditing.associations();
        var found = asked(view, request);
        return answer(found, find(found, id));
    }

    @PostMapping("/{id}/switch")
    ResponseEntity<JsonNode> switchTo(@PathVariable String view, @PathVariable String id,
            HttpServletRequest request) {
        auditing.associations();
        var found = asked(view, request);
        return answer(found,
                orRefused(() -> rebuilds.switchTo(find(found, id), auditing.reader().account())));
    }

    @PostMapping("/{id}/cancellation")
    ResponseEntity<JsonNode> cancel(@PathVariable String view, @PathVariable String id, HttpServletRequest request) {
        auditing.associations();
        var found = asked(view, request);
        return answer(found,
                orRefused(() -> rebuilds.cancel(find(found, id), auditing.reader().account())));
    }

    private static Rebuild orRefused(Supplier<Rebuild> asked) {
        try {
            return asked.get();
        } catch (RebuildRefused refused) {
            throw Refused.because(switch (refused.why()) {
                case RUNNING -> Code.REBUILD_RUNNING;
                case NOT_READY -> Code.REBUILD_NOT_READY;
                case ENDED -> Code.REBUILD_ENDED;
            });
        }
    }

    private View<?> asked(String name, HttpServletRequest request) {
        desk.timing(new Question(request));
        return Auditing.view(name);
    }

    private Rebuild find(View<?> view, String id) {
        var number = id.matches("[1-9]\\d{0,8}") ? Integer.parseInt(id) : 0;
        return rebuilds.find(view, number).orElseThrow(() -> Refused.because(Code.NOT_FOUND));
    }

    private ResponseEntity<JsonNode> answer(View<?> view, Rebuild rebuild) {
        return answers.plain(live.position(view), Answer.of(rebuild, auditing.associations()));
    }
}
