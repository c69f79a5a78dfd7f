package nl.kroniek.log.whole;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.kroniek.log.StoredCommit;
import nl.kroniek.log.StoredLog;
import nl.kroniek.proof.EventLeaf;
import nl.kroniek.proof.Fault;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Asks each unique index for every commit. An index that finds exactly the commit that was asked for proves two things: it
 * is whole there, and the id occurs once. An event that finds the one before it in its aggregate at an earlier place, which
 * in turn found the one before that, has a history without a gap. So nothing needs to be remembered from page to page.
 */
final class ByIndex implements Identities {

    private final StoredLog log;

    ByIndex(StoredLog log) {
        this.log = log;
    }

    @Override
    public Optional<LogFault> check(List<StoredCommit> page) {
        var faults = new ArrayList<@Nullable LogFault>();
        faults.add(commitIds(page));
        faults.add(eventIds(page));
        histories(page).forEach((aggregate, events) -> faults.add(history(aggregate, events)));
        return faults.stream().filter(fault -> fault != null).min((a, b) -> Long.compare(a.ordinal(), b.ordinal()));
    }

    private record Placed(EventLeaf event, long ordinal) {}

    private @Nullable LogFault commitIds(List<StoredCommit> page) {
        var holders = new HashMap<BsonValue, TreeSet<Long>>();
        Bson question = in("commitId", page.stream().map(commit -> id(commit)).toList());
        for (var found : log.find(question, "commitId")) {
            holders.computeIfAbsent(found.get("commitId"), id -> new TreeSet<>()).add(ordinal(found));
        }
        for (var commit : page) {
            var fault = alone(holders.get(id(commit)), commit.ordinal(), "commitId",
                    LogFault.of(commit.ordinal(), Fault.COMMIT_ID_TWICE, commit.commitId()));
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private @Nullable LogFault eventIds(List<StoredCommit> page) {
        var holders = new HashMap<BsonValue, TreeSet<Long>>();
        Bson question = in("ev.id", page.stream().flatMap(c -> c.events().stream()).map(EventLeaf::id).toList());
        for (var found : log.find(question, "ev.id")) {
            found.getArray("ev").forEach(event -> holders
                    .computeIfAbsent(event.asDocument().get("id"), id -> new TreeSet<>()).add(ordinal(found)));
        }
        for (var commit : page) {
            for (var event : commit.events()) {
                var fault = alone(holders.get(new BsonString(event.id())), commit.ordinal(), "ev.id",
                        LogFault.of(commit.ordinal(), Fault.EVENT_ID_TWICE, event.id()));
                if (fault != null) {
                    return fault;
                }
            }
        }
        return null;
    }

    private static Map<String, List<Placed>> histories(List<StoredCommit> page) {
        var histories = new LinkedHashMap<String, List<Placed>>();
        page.forEach(commit -> commit.events().forEach(event -> histories
                .computeIfAbsent(event.agg(), agg -> new ArrayList<>()).add(new Placed(event, commit.ordinal()))));
        return histories;
    }

    private @Nullable LogFault history(String aggregate, List<Placed> events) {
        var asked = new TreeSet<Long>();
        events.forEach(placed -> asked.add(placed.event().seq()));
        asked.add(events.getFirst().event().seq() - 1);
        var holders = holders(aggregate, asked);
        long before = -1;
        boolean first = true;
        for (var placed : events) {
            long seq = placed.event().seq();
            var broken = LogFault.of(placed.ordinal(), Fault.SEQUENCE, aggregate, seq);
            var fault = alone(holders.get(seq), placed.ordinal(), "ev.agg, ev.seq", broken);
            if (fault != null) {
                return fault;
            }
            boolean follows = first
                    ? seq == 0 || isBefore(holders.get(seq - 1), placed.ordinal())
                    : seq == before + 1;
            if (!follows && !placed.event().aggType().isEmpty()) {
                return broken;
            }
            before = seq;
            first = false;
        }
        return null;
    }

    private Map<Long, TreeSet<Long>> holders(String aggregate, TreeSet<Long> sequences) {
        var holders = new HashMap<Long, TreeSet<Long>>();
        Bson question = elemMatch("ev", and(eq("agg", aggregate), in("seq", sequences)));
        for (var found : log.find(question, "ev.agg", "ev.seq")) {
            found.getArray("ev").stream().map(BsonValue::asDocument)
                    .filter(event -> event.getString("agg").getValue().equals(aggregate))
                    .forEach(event -> holders
                            .computeIfAbsent(event.getNumber("seq").longValue(), seq -> new TreeSet<>())
                            .add(ordinal(found)));
        }
        return holders;
    }

    private static boolean isBefore(@Nullable TreeSet<Long> holders, long ordinal) {
        return holders != null && holders.getFirst() < ordinal;
    }

    /** Whoever comes first has the right to it; what repeats it later is wrong. */
    private static @Nullable LogFault alone(@Nullable TreeSet<Long> holders, long ordinal, String index,
            LogFault twice) {
        if (holders == null || !holders.contains(ordinal)) {
            return LogFault.of(ordinal, "index", index);
        }
        return holders.getFirst() < ordinal ? twice : null;
    }

    private static BsonBinary id(StoredCommit commit) {
        return new BsonBinary(commit.commitId());
    }

    private static long ordinal(BsonDocument found) {
        return found.getNumber("_id").longValue();
    }
}
