package nl.kroniek.query.meeting.missed;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.meeting.ReasonCategory;
import nl.kroniek.query.meeting.missed.NonOccurrences.Count;
import org.jspecify.annotations.Nullable;

/**
 * Which reasons recur, year beside year and body beside body. A meeting with two reasons counts in both, with two
 * bodies likewise; its total counts it once.
 *
 * @param total how many meetings in all
 * @param reasons those that occur, in the order of their list; absent, and last: no reason is known
 * @param byYear oldest first; of meetings without a year last
 * @param byBody most first; of meetings of no body of ours last
 */
public record Recurrences(int total, List<Count<ReasonCategory>> reasons, List<Line<Integer>> byYear,
        List<Line<BodyId>> byBody) {

    /**
     * One year or one body.
     *
     * @param value absent where it is not known
     * @param reasons how many for each reason of the whole, also when that is none
     */
    public record Line<T>(@Nullable T value, int total, List<Count<ReasonCategory>> reasons) {}

    /** @param found the non-occurrences to compare; which of them are asked for is decided there */
    public static Recurrences of(NonOccurrences found) {
        List<NonOccurrence> items = found.items();
        List<@Nullable ReasonCategory> reasons = new ArrayList<>(Stream.of(ReasonCategory.values())
                .filter(reason -> items.stream().anyMatch(each -> each.categories().contains(reason))).toList());
        if (items.stream().anyMatch(each -> each.reasons().isEmpty())) {
            reasons.add(null);
        }
        List<@Nullable Integer> years = found.byYear().stream().map(Count::value).filter(Objects::nonNull).sorted()
                .collect(Collectors.toCollection(ArrayList::new));
        if (found.byYear().stream().anyMatch(each -> each.value() == null)) {
            years.add(null);
        }
        return new Recurrences(items.size(), counts(items, reasons),
                lines(years, items, reasons, year -> each -> Objects.equals(year, each.plannedOn().year())),
                lines(found.byBody().stream().<@Nullable BodyId>map(Count::value).toList(), items, reasons,
                        body -> each -> body == null
                                ? each.meeting().bodies().isEmpty()
                                : each.meeting().bodies().contains(body)));
    }

    private static <T> List<Line<T>> lines(List<@Nullable T> values, List<NonOccurrence> items,
            List<@Nullable ReasonCategory> reasons, Function<@Nullable T, Predicate<NonOccurrence>> of) {
        return values.stream().map(value -> {
            List<NonOccurrence> some = items.stream().filter(of.apply(value)).toList();
            return new Line<T>(value, some.size(), counts(some, reasons));
        }).toList();
    }

    private static List<Count<ReasonCategory>> counts(List<NonOccurrence> items,
            List<@Nullable ReasonCategory> reasons) {
        return reasons.stream().map(reason -> new Count<ReasonCategory>(reason, (int) items.stream().filter(
                each -> reason == null ? each.reasons().isEmpty() : each.categories().contains(reason)).count()))
                .toList();
    }
}
