package nl.kroniek.query.decision.log;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.query.text.Folded;
import org.jspecify.annotations.Nullable;

/** The decision log of one association as it stands at one position; undated decisions come last. */
public final class DecisionLog {

    private static final Comparator<DecisionEntry> BY_DATE = comparing((DecisionEntry e) -> e.on().earliest(),
            nullsLast(naturalOrder()))
            .thenComparing(e -> e.on().latest(), nullsLast(naturalOrder()))
            .thenComparing(e -> e.number() == null ? Integer.MAX_VALUE : e.number().number())
            .thenComparing(e -> e.resolution().title())
            .thenComparing(e -> e.id().value());

    private final Map<String, DecisionEntry> entries = new LinkedHashMap<>();

    public DecisionLog(List<DecisionEntry> rows) {
        rows.stream().sorted(BY_DATE).forEach(row -> entries.put(row.id().value(), row));
    }

    public List<DecisionEntry> all() {
        return List.copyOf(entries.values());
    }

    public Optional<DecisionEntry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    public List<DecisionEntry> select(DecisionFilter filter) {
        return entries.values().stream().filter(entry -> matches(entry, filter)).toList();
    }

    /** What was decided, proposed or taken under study in a meeting. */
    public List<DecisionEntry> madeIn(MeetingId meeting) {
        return entries.values().stream().filter(entry -> meeting.equals(entry.meeting())).toList();
    }

    /** The decisions that this one took the place of. */
    public List<DecisionEntry> replacedBy(DecisionEntry decision) {
        return entries.values().stream().filter(entry -> entry.revocation() != null
                && decision.id().equals(entry.revocation().replacedBy())).toList();
    }

    private static boolean matches(DecisionEntry entry, DecisionFilter filter) {
        return (filter.year() == null || entry.on().mayLieWithin(LocalDate.of(filter.year(), 1, 1),
                LocalDate.of(filter.year(), 12, 31)))
                && (filter.body() == null || isBy(entry, filter.body()))
                && (filter.states().isEmpty() || filter.states().contains(entry.state()))
                && (filter.holdsOn() == null || entry.mayHoldOn(filter.holdsOn()))
                && (filter.text() == null || Folded.matches(filter.text(), words(entry)));
    }

    private static boolean isBy(DecisionEntry entry, BodyId body) {
        return entry.by().equals(new Party.OfBody(body));
    }

    private static List<@Nullable String> words(DecisionEntry entry) {
        var words = new ArrayList<@Nullable String>(entry.resolution().concerns());
        words.add(entry.resolution().title());
        words.add(entry.resolution().text());
        words.add(entry.resolution().reason());
        words.add(entry.foreignNumber());
        words.add(entry.number() == null ? null : entry.number().label());
        return words;
    }
}
