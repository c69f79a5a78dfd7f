package nl.kroniek.query.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import nl.kroniek.events.AssociationId;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.Recorded;
import nl.kroniek.log.StoredCommit;
import nl.kroniek.log.json.EventJson;
import nl.kroniek.query.story.Stories;
import nl.kroniek.query.story.Story;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** The log of one association as sentences, page by page, and one event as it lies in the store. */
@Component
public final class AuditTrail {

    private final LogBook book;
    private final LogReader log;
    private final Stories stories;

    AuditTrail(LogBook book, LogReader log, Stories stories) {
        this.book = book;
        this.log = log;
        this.stories = stories;
    }

    /** How a sentence is said: with these names, in this language. */
    public record Voice(Function<String, Optional<String>> names, Locale locale) {}

    /**
     * @param type short name of the kind of event
     * @param subject id of the thing it happened to
     * @param actor account of who recorded it; null when that is not known
     */
    public record Line(long position, String type, String subject, Instant recordedAt, @Nullable String actor,
            Story story) {}

    /**
     * The newest first.
     *
     * @param older where older ones begin: an exclusive position; null when there are none
     * @param newer likewise for newer ones
     * @param cut whether reading stopped before the page was full
     */
    public record Sheet(List<Line> lines, @Nullable Long older, @Nullable Long newer, boolean cut) {}

    /**
     * One event with its commit, as stored.
     *
     * @param beside positions of the events of the same commit, itself included
     * @param body the stored text of the event, indented where it is JSON; what is sealed stays sealed
     * @param meta likewise of what is known about its recording
     */
    public record Detail(Line line, String eventId, long sequence, int revision, Commit commit, List<Long> beside,
            String body, String meta) {}

    /** The header of a commit; the bytes in hex. */
    public record Commit(long ordinal, String id, Instant at, String before, String hash, String root) {}

    /** @param before exclusive; {@link Long#MAX_VALUE} for the newest */
    public Sheet before(AssociationId association, LogFilter filter, long before, int lines, Voice voice) {
        var page = book.before(association, filter, before, lines);
        boolean newest = before == Long.MAX_VALUE;
        return new Sheet(page.events().stream().map(event -> line(event, voice)).toList(),
                page.more() ? Long.valueOf(page.next()) : null,
                newest
                        ? null
                        : Long.valueOf(page.events().isEmpty() ? before - 1 : page.events().getFirst().position()),
                page.more() && page.events().size() < lines);
    }

    /** The page of what follows a position, the newest first as well. */
    public Sheet after(AssociationId association, LogFilter filter, long after, int lines, Voice voice) {
        var page = book.after(association, filter, after, lines);
        return new Sheet(page.events().reversed().stream().map(event -> line(event, voice)).toList(),
                Long.valueOf(page.events().isEmpty() ? after + 1 : page.events().getFirst().position()),
                page.more() ? Long.valueOf(page.next()) : null, page.more() && page.events().size() < lines);
    }

    /** Empty when there is no such event in this association. */
    public Optional<Detail> at(AssociationId association, long position, Voice voice) {
        try (var events = log.events(association, position - 1, position)) {
            return events.findFirst()
                    .flatMap(event -> log.holding(position).map(commit -> detail(event, commit, voice)));
        }
    }

    private Line line(Recorded event, Voice voice) {
        return new Line(event.position(), event.type(), event.aggregateId(), event.recordedAt(),
                event.metadata().get("actor"), stories.of(event, voice.names(), voice.locale()));
    }

    private Detail detail(Recorded event, StoredCommit commit, Voice voice) {
        var leaf = commit.events().get((int) (event.position() - commit.first()));
        var hex = HexFormat.of();
        return new Detail(line(event, voice), event.eventId(), event.sequence(), leaf.rev(),
                new Commit(commit.ordinal(), commit.commitId().toString(), commit.at(), hex.formatHex(commit.prev()),
                        hex.formatHex(commit.hash()), hex.formatHex(commit.header().eventsRoot())),
                LongStream.rangeClosed(commit.first(), commit.position()).boxed().toList(), indented(leaf.body()),
                indented(leaf.meta()));
    }

    private static String indented(byte[] json) {
        var text = new String(json, StandardCharsets.UTF_8);
        try {
            return EventJson.mapper().readTree(text).toPrettyString();
        } catch (JacksonException none) {
            return text;
        }
    }
}
