package nl.kroniek.log.whole;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.in;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kroniek.log.StoredCommit;
import nl.kroniek.log.StoredLog;
import nl.kroniek.proof.EventLeaf;
import nl.kroniek.proof.Fault;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Asks each unique index for every commit. An index that finds exactly the commit that was asked for proves two things:
 * it is whole there, and the id occurs once. An event that finds the one before it in its aggregate at an earlier
 * place, which in turn found the one before that, has a history without a gap. So nothing needs to be remembered from
 * page to page. Events of one commit are asked for in different questions: together, one entry of the index would
 * answer for all.
 */
final class ByIndex implements Identities {

    private final StoredLog log;

    ByIndex(StoredLog log) {
        this.log = log;
    }

    @Override
    public Optional<LogFault> check(List<StoredCommit> page) {
        var faults = new ArrayList<LogFault>();
        var commitIds = holders("commitId", page.stream().map(ByIndex::id).toList(), ByIndex::id);
        var eventIds = new HashMap<String, TreeSet<Long>>();
        var places = new HashMap<Place, TreeSet<Long>>();
        rounds(page).forEach(round -> {
            add(holders("ev.id", round.stream().map(EventLeaf::id).toList(), ByIndex::eventIds), eventIds);
            add(holders(round.stream().map(Place::of).toList()), places);
        });
        for (var commit : page) {
            var twice = LogFault.of(commit.ordinal(), Fault.COMMIT_ID_TWICE, commit.commitId());
            note(alone(commitIds.get(id(commit)), commit.ordinal(), "commitId", twice), faults);
            for (var event : commit.events()) {
                note(alone(eventIds.get(event.id()), commit.ordinal(), "ev.id",
                        LogFault.of(commit.ordinal(), Fault.EVENT_ID_TWICE, event.id())), faults);
            }
        }
        var histories = History.of(page);
        var before = holders(histories.stream().map(History::beforeTheFirst).filter(p -> p.sequence() >= 0).toList());
        histories.forEach(history -> history.fault(places, before).ifPresent(faults::add));
        return faults.stream().min((a, b) -> Long.compare(a.ordinal(), b.ordinal()));
    }

    /** The first event of each commit, then the second of each, and so on. */
    private static List<List<EventLeaf>> rounds(List<StoredCommit> page) {
        var rounds = new ArrayList<List<EventLeaf>>();
        for (var commit : page) {
            for (int i = 0; i < commit.events().size(); i++) {
                if (rounds.size() == i) {
                    rounds.add(new ArrayList<>());
                }
                rounds.get(i).add(commit.events().get(i));
            }
        }
        return rounds;
    }

    /** Which commits hold these values in this field. */
    private <V> Map<V, TreeSet<Long>> holders(String field, List<V> values,
            Function<BsonDocument, Stream<V>> valuesIn) {
        var wanted = new HashSet<>(values);
        var holders = new HashMap<V, TreeSet<Long>>();
        for (var found : log.find(in(field, values), field)) {
            valuesIn.apply(found).filter(wanted::contains)
                    .forEach(value -> holders.computeIfAbsent(value, v -> new TreeSet<>()).add(ordinal(found)));
        }
        return holders;
    }

    /** Which commits hold events in these places. */
    private Map<Place, TreeSet<Long>> holders(Collection<Place> places) {
        var holders = new HashMap<Place, TreeSet<Long>>();
        for (var group : Place.groups(places)) {
            var wanted = new HashSet<>(group);
            Bson question = elemMatch("ev", and(in("agg", group.stream().map(Place::aggregate).distinct().toList()),
                    in("seq", group.stream().map(Place::sequence).distinct().toList())));
            for (var found : log.find(question, "ev.agg", "ev.seq")) {
                events(found).filter(event -> event.isString("agg") && event.isNumber("seq")).map(Place::of)
                        .filter(wanted::contains)
                        .forEach(place -> holders.computeIfAbsent(place, p -> new TreeSet<>()).add(ordinal(found)));
            }
        }
        return holders;
    }

    /** Whoever comes first has the right to it; what repeats it later is wrong. */
    static @Nullable LogFault alone(@Nullable TreeSet<Long> holders, long ordinal, String index, LogFault twice) {
        if (holders == null || !holders.contains(ordinal)) {
            return LogFault.of(ordinal, "index", index);
        }
        return holders.getFirst() < ordinal ? twice : null;
    }

    private static void note(@Nullable LogFault fault, List<LogFault> faults) {
        if (fault != null) {
            faults.add(fault);
        }
    }

    private static <K> void add(Map<K, TreeSet<Long>> some, Map<K, TreeSet<Long>> all) {
        some.forEach((key, ordinals) -> all.computeIfAbsent(key, k -> new TreeSet<>()).addAll(ordinals));
    }

    private static BsonBinary id(StoredCommit commit) {
        return new BsonBinary(commit.commitId());
    }

    private static Stream<BsonBinary> id(BsonDocument found) {
        return found.isBinary("commitId") ? Stream.of(found.getBinary("commitId")) : Stream.empty();
    }

    private static Stream<String> eventIds(BsonDocument found) {
        return events(found).filter(event -> event.isString("id")).map(event -> event.getString("id").getValue());
    }

    /** What is found may be a later commit, of which nobody knows yet whether it can be read. */
    private static Stream<BsonDocument> events(BsonDocument found) {
        return found.isArray("ev")
                ? found.getArray("ev").stream().filter(BsonValue::isDocument).map(BsonValue::asDocument)
                : Stream.empty();
    }

    private static long ordinal(BsonDocument found) {
        return found.isNumber("_id") ? found.getNumber("_id").longValue() : Long.MAX_VALUE;
    }
}
