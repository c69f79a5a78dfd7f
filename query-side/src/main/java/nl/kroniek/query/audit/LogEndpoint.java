package nl.kroniek.query.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.EventCatalog;
import nl.kroniek.events.EventType;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.Recorded;
import nl.kroniek.log.UnreadableEvent;
import nl.kroniek.query.border.Answers;
import nl.kroniek.query.border.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The log of one association as headers: what happened to what, when it was recorded, by whom. No contents. */
@RestController
final class LogEndpoint {

    private static final int MOST = 1_000;
    private static final int USUAL = 100;

    private final Auditing auditing;
    private final LogReader log;
    private final LogBook book;
    private final Answers answers;

    LogEndpoint(Auditing auditing, LogReader log, LogBook book, Answers answers) {
        this.auditing = auditing;
        this.log = log;
        this.book = book;
        this.answers = answers;
    }

    /**
     * @param subject id of the thing it happened to; an id is all the log says of a person
     * @param unreadable why this program cannot read it, a code and where there is one the missing part; absent when it
     *        can
     */
    record Header(long position, long ordinal, String eventId, String type, String subject, long sequence,
            Instant recordedAt, AssociationId association, @Nullable String actor, @Nullable String role,
            @Nullable String via, @Nullable String correlationId, @Nullable String causationId,
            @Nullable String unreadable) {

        static Header of(Recorded event) {
            var metadata = event.metadata();
            return new Header(event.position(), event.ordinal(), event.eventId(), event.type(),
                    event.aggregateId(), event.sequence(), event.recordedAt(), event.association(),
                    metadata.get("actor"), metadata.get("role"), metadata.get("via"), metadata.get("correlationId"),
                    metadata.get("causationId"),
                    event instanceof UnreadableEvent unreadable ? unreadable.cause() : null);
        }
    }

    /**
     * @param next where to go on: the next {@code after}, or {@code before} when that was asked
     * @param more whether there may be more there
     */
    record Page(List<Header> items, int total, long position, long next, boolean more) {}

    /** With {@code before} the newest first, otherwise the oldest first. {@code from} and {@code until} are times. */
    @GetMapping("/v1/associations/{association}/log")
    ResponseEntity<JsonNode> log(@PathVariable String association, HttpServletRequest request) {
        var question = new Question(request);
        // Here "after" is where to go on in the log, which is read itself: there is nothing to wait for.
        var after = question.number("after");
        var before = question.number("before");
        var limit = question.number("limit");
        var filter = new LogFilter(
                question.oneOf("type", EventCatalog.all().stream().map(EventType::name).toList()),
                question.text("actor"), question.moment("from"), question.moment("until"),
                question.text("subject"));
        question.done();
        var id = auditing.association(association);
        int number = limit == null ? USUAL : (int) Math.clamp(limit, 1, MOST);
        var page = before == null
                ? book.after(id, filter, after == null ? -1 : after, number)
                : book.before(id, filter, before, number);
        var items = page.events().stream().map(Header::of).toList();
        return answers.plain(log.head(), new Page(items, items.size(), log.head(), page.next(), page.more()));
    }
}
