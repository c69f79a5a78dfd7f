package nl.kroniek.query.search;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.names.Names;
import nl.kroniek.query.text.Folded;
import org.jspecify.annotations.Nullable;

/**
 * Finds things of one association. Exact: every word that was typed stands there, letter by letter, without regard to
 * case and accents. What has all words in its title comes first, then the newest.
 */
public final class Search {

    private record Ranked(Hit hit, boolean titled) {}

    private static final Comparator<Ranked> BEST_FIRST = comparing(Ranked::titled, reverseOrder())
            .thenComparing(ranked -> day(ranked.hit()), nullsLast(reverseOrder()))
            .thenComparing(ranked -> ranked.hit().title(), naturalOrder())
            .thenComparing(ranked -> ranked.hit().id().value());

    private final Chronicle chronicle;
    private final Names names;
    private final Locale locale;

    /** @param locale the language in which dates are found: "21 september" */
    public Search(Chronicle chronicle, Names names, Locale locale) {
        this.chronicle = chronicle;
        this.names = names;
        this.locale = locale;
    }

    /**
     * @param query as it was typed; without a word in it nothing is found
     * @param kinds what to look for; empty for everything
     * @return by kind, the best first
     */
    public List<Hit> find(String query, Set<SearchKind> kinds) {
        List<String> words = Folded.words(query);
        if (words.isEmpty()) {
            return List.of();
        }
        Findables findables = new Findables(chronicle, names, locale);
        return Stream.of(SearchKind.values()).filter(kind -> kinds.isEmpty() || kinds.contains(kind))
                .flatMap(kind -> findables.of(kind).map(each -> ranked(each, words)).filter(Objects::nonNull)
                        .sorted(BEST_FIRST).map(Ranked::hit))
                .toList();
    }

    private static @Nullable Ranked ranked(Findable findable, List<String> words) {
        Hit hit = findable.find(words);
        return hit == null ? null : new Ranked(hit, hit.passage() == null);
    }

    private static @Nullable LocalDate day(Hit hit) {
        return hit.on() == null ? null : hit.on().earliest();
    }
}
