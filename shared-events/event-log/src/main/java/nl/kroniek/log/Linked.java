package nl.kroniek.log;

import com.mongodb.MongoException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A batch as it is sent: each commit linked to the one before it, with who waits for it. Two that want the same place,
 * or are the same commit, never travel together: the second waits to see what becomes of the first. So does who relies
 * upon what another one is about to change.
 */
final class Linked {

    private final List<Waiting> senders = new ArrayList<>();
    private final List<StoredCommit> commits = new ArrayList<>();
    private final List<Waiting> heldBack = new ArrayList<>();
    private final Set<Object> claimed = new HashSet<>();

    private record Place(String aggregate, long sequence) {}

    private Linked() {}

    static Linked to(Head head, List<Waiting> batch) {
        var linked = new Linked();
        var end = head;
        for (var waiting : batch) {
            if (waiting.isDone()) {
                continue;
            }
            var claims = claims(waiting.draft());
            if (!Collections.disjoint(claims, linked.claimed) || linked.breaks(waiting.draft())) {
                linked.heldBack.add(waiting);
            } else if (waiting.claim()) {
                var commit = waiting.draft().after(end);
                linked.senders.add(waiting);
                linked.commits.add(commit);
                linked.claimed.addAll(claims);
                end = Head.of(commit);
            }
        }
        return linked;
    }

    private boolean breaks(Draft draft) {
        return draft.guards().stream().anyMatch(guard -> commits.stream().anyMatch(guard::isBrokenBy));
    }

    boolean isEmpty() {
        return commits.isEmpty();
    }

    List<StoredCommit> commits() {
        return commits;
    }

    Waiting sender(int index) {
        return senders.get(index);
    }

    List<Waiting> heldBack() {
        return heldBack;
    }

    /** The first {@code count} are in: they hear it, and so do rivals that were held back. The head that follows. */
    Head settle(int count) {
        for (int i = 0; i < count; i++) {
            senders.get(i).settle(new Outcome.Stored(commits.get(i)));
        }
        var stored = commits.subList(0, count);
        heldBack.forEach(rival -> Verdict.onPlaces(stored, rival.draft()).ifPresent(rival::settle));
        return count == 0 ? Head.none() : Head.of(stored.getLast());
    }

    /** All from this index on that nobody settled, and then the rivals; what was not tried is free to be given up. */
    List<Waiting> rest(int from) {
        var rest = new ArrayList<Waiting>();
        senders.subList(from, senders.size()).forEach(waiting -> {
            waiting.release();
            rest.add(waiting);
        });
        rest.addAll(heldBack);
        rest.removeIf(Waiting::isDone);
        return rest;
    }

    void doubt(MongoException why) {
        senders.forEach(waiting -> waiting.doubt(why));
    }

    private static List<Object> claims(Draft draft) {
        var claims = new ArrayList<Object>();
        claims.add(draft.commitId());
        draft.events().forEach(event -> {
            claims.add(event.id());
            claims.add(new Place(event.agg(), event.seq()));
        });
        return claims;
    }
}
