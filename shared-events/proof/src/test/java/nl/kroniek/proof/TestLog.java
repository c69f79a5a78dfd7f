package nl.kroniek.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** A log that is made in memory: as many commits as are wanted, the same each time. */
public record TestLog(List<ExportedCommit> commits) {

    public static final String ORIGIN = "kroniek.example/log";
    private static final Instant START = Instant.parse("2023-12-11T13:30:00Z");

    public static TestLog of(int size) {
        var random = new Random(1);
        var sequences = new HashMap<String, Long>();
        var drafts = new ArrayList<Draft>();
        long first = 0;
        for (int ordinal = 0; ordinal < size; ordinal++) {
            int n = 1 + random.nextInt(4);
            var events = new ArrayList<EventLeaf>();
            var at = START.plusSeconds(ordinal);
            for (int i = 0; i < n; i++) {
                events.add(event(first + i, at, random, sequences));
            }
            drafts.add(new Draft(new UUID(7, ordinal), ordinal % 3 == 0 ? "vgg" : "regio-é", first, at, events));
            first += n;
        }
        return new TestLog(linked(drafts));
    }

    /** The same commits, with some of them changed, linked and hashed anew as a forger would. */
    public static List<ExportedCommit> linked(List<Draft> drafts) {
        var commits = new ArrayList<ExportedCommit>();
        byte[] prev = CommitHeader.noPrevious();
        for (var draft : drafts) {
            var header = new CommitHeader(commits.size(), draft.id, draft.association, draft.first,
                    draft.events.size(), draft.at, CommitHeader.rootOf(draft.events));
            commits.add(new ExportedCommit(header, prev, header.hash(prev), draft.events));
            prev = header.hash(prev);
        }
        return commits;
    }

    public List<Draft> drafts() {
        return commits.stream().map(c -> new Draft(c.header().commitId(), c.header().association(), c.header().first(),
                c.header().at(), c.events())).toList();
    }

    public Checkpoint checkpoint(int size) {
        var tree = Frontier.empty();
        for (var commit : commits.subList(0, size)) {
            tree = tree.plus(commit.header().bytes());
        }
        return Checkpoint.of(ORIGIN, tree);
    }

    public Subtrees tree() {
        return Trees.subtrees(commits.stream().map(commit -> commit.header().bytes()).toList());
    }

    /** The proof of one event, signed over the whole log. */
    public TlogProof proof(int ordinal, int place, SigningKey key) {
        var path = Inclusion.of(ordinal, commits.size(), tree()).path();
        return new TlogProof(Optional.of(commits.get(ordinal).proofOf(place).bytes()), ordinal, path,
                checkpoint(commits.size()).sign(key));
    }

    public byte[] file() {
        return file(commits);
    }

    public static byte[] file(List<ExportedCommit> commits) {
        var out = new ByteArrayOutputStream();
        try (var writer = new ExportWriter(out)) {
            for (var commit : commits) {
                writer.write(commit);
            }
            writer.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static EventLeaf event(long position, Instant at, Random random, Map<String, Long> sequences) {
        String id = new UUID(9, position).toString();
        byte[] body = Notes.utf8("{\"title\":\"Overleg " + position + " é\",\"x\":" + random.nextInt(1000) + "}");
        byte[] meta = Notes.utf8("{\"actor\":\"acc-1\"}");
        if (random.nextInt(10) == 0) {
            return new EventLeaf(id, id, "", 0, "noted", 1, at, body, meta);
        }
        String agg = "mtg-" + random.nextInt(5);
        long seq = sequences.merge(agg, 1L, Long::sum) - 1;
        return new EventLeaf(id, agg, "Meeting", seq, "meeting-scheduled", 1, at, body, meta);
    }

    /** What a commit says before it is linked. */
    public record Draft(UUID id, String association, long first, Instant at, List<EventLeaf> events) {}
}
