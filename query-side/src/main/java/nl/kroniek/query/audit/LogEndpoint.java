package nl.kroniek.query.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.EventCatalog;
import nl.kroniek.events.EventType;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.RecordedEvent;
import nl.kroniek.query.border.Answers;
import nl.kroniek.query.border.Desk;
import nl.kroniek.query.border.Question;
import nl.kroniek.query.border.Refused;
import nl.kroniek.query.border.Refused.Code;
import nl.kroniek.query.chronicle.Chronicles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The log of one association as headers: what happened to what, when it was recorded, by whom. No contents. */
@RestController
final class LogEndpoint {

    private static final long MOST = 1_000;
    private static final long USUAL = 100;

    private final Desk desk;
    private final LogReader log;
    private final Chronicles chronicles;
    private final Answers answers;

    LogEndpoint(Desk desk, LogReader log, Chronicles chronicles, Answers answers) {
        this.desk = desk;
        this.log = log;
        this.chronicles = chronicles;
        this.answers = answers;
    }

    /** @param subject id of the thing it happened to; an id is all the log says of a person */
    record Recorded(long position, long ordinal, String eventId, String type, String subject, long sequence,
            Instant recordedAt, AssociationId association, @Nullable String actor, @Nullable String role,
            @Nullable String via, @Nullable String correlationId, @Nullable String causationId) {}

    /** @param next where to go on; equal to the {@code after} that was asked when there is no more */
    record Page(List<Recorded> items, int total, long position, long next) {}

    @GetMapping("/v1/associations/{association}/log")
    ResponseEntity<JsonNode> log(@PathVariable String association, HttpServletRequest request) {
        var question = new Question(request);
        // Here "after" is where to go on in the log, which is read itself: there is nothing to wait for.
        var after = question.number("after");
        var limit = question.number("limit");
        question.done();
        var id = readable(association);
        long from = after == null ? -1 : after;
        try (var events = log.events(id, from, Long.MAX_VALUE)) {
            var items = events.limit(limit == null ? USUAL : Math.clamp(limit, 1, MOST)).map(LogEndpoint::header)
                    .toList();
            long next = items.isEmpty() ? from : items.getLast().position();
            return answers.plain(log.head(), new Page(items, items.size(), log.head(), next));
        }
    }

    private AssociationId readable(String association) {
        var id = new AssociationId(association);
        if (!desk.reader().mayRead(id) || !chronicles.associations().contains(id)) {
            throw Refused.because(Code.NOT_FOUND);
        }
        if (!desk.reader().mayAudit(id)) {
            throw Refused.because(Code.ROLE_MISSING, "auditor");
        }
        return id;
    }

    private static Recorded header(RecordedEvent event) {
        var metadata = event.metadata();
        return new Recorded(event.position(), event.ordinal(), event.eventId(),
                EventCatalog.of(event.event().getClass()).map(EventType::name).orElseThrow(), event.aggregateId(),
                event.sequence(), event.recordedAt(), event.event().association(), metadata.get("actor"),
                metadata.get("role"), metadata.get("via"), metadata.get("correlationId"),
                metadata.get("causationId"));
    }
}
