package nl.kroniek.query.meeting.calendar;

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
import java.util.concurrent.ConcurrentHashMap;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.meeting.FollowUp;
import nl.kroniek.events.meeting.Reason;
import nl.kroniek.query.body.bodies.Bodies;
import nl.kroniek.query.text.Folded;
import org.jspecify.annotations.Nullable;

/** The calendar of one association as it stands at one position; entries without any date come last. */
public final class Calendar {

    private static final Comparator<CalendarEntry> BY_DATE = comparing((CalendarEntry e) -> e.on().earliest(),
            nullsLast(naturalOrder()))
            .thenComparing(e -> e.on().latest(), nullsLast(naturalOrder()))
            .thenComparing(e -> e.on().time(), nullsLast(naturalOrder()))
            .thenComparing(CalendarEntry::title)
            .thenComparing(e -> e.id().value());

    private final Map<String, CalendarEntry> entries = new LinkedHashMap<>();
    private final Map<String, String> folded = new ConcurrentHashMap<>();
    private final Bodies bodies;

    public Calendar(List<CalendarEntry> rows, Bodies bodies) {
        rows.stream().sorted(BY_DATE).forEach(row -> entries.put(row.id().value(), row));
        this.bodies = bodies;
    }

    public List<CalendarEntry> all() {
        return List.copyOf(entries.values());
    }

    public Optional<CalendarEntry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    public List<CalendarEntry> select(CalendarFilter filter) {
        var words = filter.text() == null ? List.<String>of() : Folded.words(filter.text());
        return entries.values().stream().filter(entry -> matches(entry, filter) && hasAll(words, entry)).toList();
    }

    /** Cancelled meetings of which a topic, or the whole meeting, went to this one. */
    public List<CalendarEntry> continuedBy(String id) {
        return entries.values().stream().filter(entry -> entry.cancellation() != null
                && entry.cancellation().followUp().stream().anyMatch(next -> id.equals(meetingOf(next)))).toList();
    }

    /** Meetings held together with this one, whichever of the two says so. */
    public List<CalendarEntry> jointWith(String id) {
        return entries.values().stream().filter(entry -> !entry.id().value().equals(id))
                .filter(entry -> id.equals(joint(entry))
                        || find(id).filter(own -> entry.id().value().equals(joint(own))).isPresent())
                .toList();
    }

    /** Meetings that prepare this one. */
    public List<CalendarEntry> preparing(String id) {
        return entries.values().stream().filter(entry -> entry.arrangements() != null
                && id.equals(value(entry.arrangements().preparesFor()))).toList();
    }

    private boolean matches(CalendarEntry entry, CalendarFilter filter) {
        var from = filter.from() == null ? LocalDate.MIN : filter.from();
        var to = filter.to() == null ? LocalDate.MAX : filter.to();
        return entry.on().mayLieWithin(from, to)
                && (filter.body() == null || entry.bodies().contains(filter.body()))
                && (filter.statuses().isEmpty()
                        || entry.status() != null && filter.statuses().contains(entry.status()))
                && (filter.kinds().isEmpty() || filter.kinds().contains(entry.kind()))
                && (!filter.attendanceKnown() || entry.sitting() != null && entry.sitting().attendance() != null);
    }

    /** Texts are folded once: the next search reads them again as long as nothing happens. */
    private boolean hasAll(List<String> words, CalendarEntry entry) {
        return words.isEmpty() || words.stream()
                .allMatch(folded.computeIfAbsent(entry.id().value(), id -> Folded.all(words(entry)))::contains);
    }

    private List<@Nullable String> words(CalendarEntry entry) {
        var words = new ArrayList<@Nullable String>();
        words.add(entry.title());
        words.add(entry.topic());
        words.add(entry.note());
        words.add(entry.on().verbatim());
        if (entry.arrangements() != null) {
            words.add(entry.arrangements().place());
        }
        if (entry.cancellation() != null) {
            entry.cancellation().reasons().stream().map(Reason::explanation).forEach(words::add);
        }
        entry.changes().forEach(change -> change.reasons().stream().map(Reason::explanation).forEach(words::add));
        entry.bodies().forEach(body -> bodies.find(body).ifPresent(found -> {
            words.add(found.name());
            words.add(found.abbreviation());
        }));
        return words;
    }

    private static @Nullable String meetingOf(FollowUp next) {
        return switch (next) {
            case FollowUp.CarriedOver carried -> carried.to().value();
            case FollowUp.ReplacedBy replaced -> replaced.by().value();
            case FollowUp.MergedInto merged -> merged.into().value();
            case FollowUp.BeingExplored explored -> null;
            case FollowUp.Nothing nothing -> null;
        };
    }

    private static @Nullable String joint(CalendarEntry entry) {
        return entry.arrangements() == null ? null : value(entry.arrangements().jointWith());
    }

    private static @Nullable String value(@Nullable MeetingId id) {
        return id == null ? null : id.value();
    }
}
