package nl.kroniek.log.whole;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.kroniek.log.StoredCommit;
import nl.kroniek.proof.CommitHeader;
import nl.kroniek.proof.EventLeaf;
import nl.kroniek.proof.Frontier;

/** Logs as they are recorded, and as a forger would write them who knows how. */
final class Recorded {

    private static final Instant BEGIN = Instant.parse("2023-01-09T08:00:00Z");

    private Recorded() {}

    /** Each commit has an event of one long history and one of a history of its own. */
    static List<StoredCommit> log(int commits) {
        var log = new ArrayList<StoredCommit>();
        for (int i = 0; i < commits; i++) {
            add(log, new UUID(7, i), List.of(event("long", i, i * 2), event("own-" + i, 0, i * 2 + 1)));
        }
        return log;
    }

    static EventLeaf event(String aggregate, long sequence, int number) {
        return new EventLeaf("event-" + number, aggregate, "Meeting", sequence, "meeting-scheduled", 1,
                BEGIN.plusSeconds(number), bytes("{\"count\":" + number + "}"), bytes("{\"actor\":\"acc-1\"}"));
    }

    static void add(List<StoredCommit> log, UUID id, List<EventLeaf> events) {
        boolean first = log.isEmpty();
        var header = new CommitHeader(log.size(), id, "vgg", first ? 0 : log.getLast().position() + 1, events.size(),
                BEGIN.plusSeconds(log.size()), CommitHeader.rootOf(events));
        byte[] prev = first ? CommitHeader.noPrevious() : log.getLast().hash();
        log.add(new StoredCommit(header, prev, header.hash(prev), events));
    }

    /** The same commits with other events, and everything after them made to fit. */
    static List<StoredCommit> rewritten(List<StoredCommit> log, int from, UnaryOperator<List<EventLeaf>> forge) {
        var forged = new ArrayList<>(log.subList(0, from));
        log.subList(from, log.size()).forEach(commit -> add(forged, commit.commitId(),
                commit.ordinal() == from ? forge.apply(commit.events()) : commit.events()));
        return forged;
    }

    static EventLeaf withBody(EventLeaf event, String body) {
        return new EventLeaf(event.id(), event.agg(), event.aggType(), event.seq(), event.type(), event.rev(),
                event.at(), bytes(body), event.meta());
    }

    static EventLeaf withId(EventLeaf event, String id) {
        return new EventLeaf(id, event.agg(), event.aggType(), event.seq(), event.type(), event.rev(), event.at(),
                event.body(), event.meta());
    }

    static EventLeaf withSequence(EventLeaf event, long sequence) {
        return new EventLeaf(event.id(), event.agg(), event.aggType(), sequence, event.type(), event.rev(), event.at(),
                event.body(), event.meta());
    }

    static Frontier tree(List<StoredCommit> log) {
        var tree = Frontier.empty();
        for (var commit : log) {
            tree = tree.plus(commit.header().bytes());
        }
        return tree;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
