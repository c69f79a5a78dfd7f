package nl.kroniek.query.meeting.missed;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.body.BodyKind;
import nl.kroniek.events.meeting.ReasonCategory;
import nl.kroniek.query.meeting.calendar.Calendar;
import org.jspecify.annotations.Nullable;

/**
 * Meetings that did not take place as planned, counted. A meeting with two reasons counts for both, with two bodies
 * likewise; so these counts need not add up to {@code items}.
 *
 * @param items the latest first; without a day last
 * @param byReason how many had a reason of that category; category absent: no reason is known
 * @param byBody how many of that body; body absent: of no body of ours
 * @param byYear how many would have been in that year; year absent: not known
 */
public record NonOccurrences(List<NonOccurrence> items, List<Count<ReasonCategory>> byReason,
        List<Count<BodyId>> byBody, List<Count<Integer>> byYear) {

    /** How many have that value; the value is absent where it is not known. */
    public record Count<T>(@Nullable T value, int number) {}

    private static final Comparator<NonOccurrence> LATEST_FIRST = comparing(
            (NonOccurrence each) -> each.plannedOn().earliest(), nullsLast(reverseOrder()))
            .thenComparing(each -> each.meeting().title()).thenComparing(each -> each.meeting().id().value());

    /**
     * @param year only those planned in that year; absent for every year
     * @param body only those of that body; absent for every body
     */
    public static NonOccurrences of(Calendar calendar, @Nullable Integer year, @Nullable BodyId body) {
        return of(calendar, MissedFilter.of(year, body));
    }

    public static NonOccurrences of(Calendar calendar, MissedFilter filter) {
        List<NonOccurrence> items = calendar.all().stream().flatMap(entry -> NonOccurrence.of(entry).stream())
                .filter(filter::takes).sorted(LATEST_FIRST).toList();
        return new NonOccurrences(items, count(items, each -> List.copyOf(each.categories())),
                count(items, each -> each.meeting().bodies()),
                count(items, each -> each.plannedOn().year() == null ? List.of() : List.of(each.plannedOn().year())));
    }

    /** Others that share a reason or a body with it, those with both first. */
    public List<NonOccurrence> like(NonOccurrence one, int most) {
        return items.stream().filter(each -> !each.meeting().id().equals(one.meeting().id()))
                .filter(each -> likeness(each, one) > 0)
                .sorted(comparing((NonOccurrence each) -> likeness(each, one), reverseOrder())).limit(most).toList();
    }

    /** Others of the same year and the same kind of body: for who finds none that is like it. */
    public List<NonOccurrence> akin(NonOccurrence one, Function<BodyId, @Nullable BodyKind> kind, int most) {
        Set<BodyKind> kinds = kinds(one, kind);
        return items.stream().filter(each -> !each.meeting().id().equals(one.meeting().id()))
                .filter(each -> each.plannedOn().year() != null
                        && each.plannedOn().year().equals(one.plannedOn().year()))
                .filter(each -> kinds(each, kind).stream().anyMatch(kinds::contains)).limit(most).toList();
    }

    private static Set<BodyKind> kinds(NonOccurrence each, Function<BodyId, @Nullable BodyKind> kind) {
        Set<BodyKind> kinds = EnumSet.noneOf(BodyKind.class);
        for (BodyId body : each.meeting().bodies()) {
            BodyKind of = kind.apply(body);
            if (of != null) {
                kinds.add(of);
            }
        }
        return kinds;
    }

    private static int likeness(NonOccurrence each, NonOccurrence one) {
        boolean reason = each.categories().stream()
                .anyMatch(category -> category != ReasonCategory.OTHER && one.categories().contains(category));
        boolean body = each.meeting().bodies().stream().anyMatch(one.meeting().bodies()::contains);
        return (reason ? 1 : 0) + (body ? 1 : 0);
    }

    /** Most first. */
    private static <T> List<Count<T>> count(List<NonOccurrence> items, Function<NonOccurrence, List<T>> values) {
        Map<T, Integer> numbers = new LinkedHashMap<>();
        int without = 0;
        for (NonOccurrence each : items) {
            List<T> found = values.apply(each);
            found.forEach(value -> numbers.merge(value, 1, Integer::sum));
            without += found.isEmpty() ? 1 : 0;
        }
        List<Count<T>> counts = new ArrayList<>(numbers.entrySet().stream()
                .map(each -> new Count<T>(each.getKey(), each.getValue()))
                .sorted(comparing((Count<T> each) -> each.number(), reverseOrder())
                        .thenComparing(each -> String.valueOf(each.value())))
                .toList());
        if (without > 0) {
            counts.add(new Count<>(null, without));
        }
        return List.copyOf(counts);
    }
}
