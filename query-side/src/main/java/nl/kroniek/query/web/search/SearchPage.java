package nl.kroniek.query.web.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kroniek.query.names.NameReader;
import nl.kroniek.query.search.Hit;
import nl.kroniek.query.search.Search;
import nl.kroniek.query.search.SearchKind;
import nl.kroniek.query.text.Folded;
import nl.kroniek.query.web.Choices;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** One box for everything: what stands in meetings, decisions, activities and bodies. */
@Controller
class SearchPage {

    /** So many of a kind, until somebody asks for all of that kind. */
    static final int SHOWN = 10;
    private static final int LONGEST_SHOWN = 80;
    private static final Map<String, SearchKind> KINDS = Map.of("vergaderingen", SearchKind.MEETING, "besluiten",
            SearchKind.DECISION, "activiteiten", SearchKind.ACTIVITY, "gremia", SearchKind.BODY);

    /**
     * The hits of one kind.
     *
     * @param rest how many more there are
     * @param all the address of all of them
     */
    public record Group(String key, int number, List<Found> found, int rest, String all) {}

    private final Desks desks;
    private final NameReader names;

    SearchPage(Desks desks, NameReader names) {
        this.desks = desks;
        this.names = names;
    }

    @GetMapping("/{association:[a-z0-9-]+}/zoeken")
    ModelAndView search(@PathVariable String association, @RequestParam Map<String, String> given,
            HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        Choices typed = new Choices(given, desk);
        String query = typed.text("q");
        SearchKind kind = typed.choose("soort", KINDS::get);
        List<Hit> hits = new Search(desk.chronicle(), names.of(desk.chronicle(), desk.locale()), desk.locale()).find(
                query,
                kind == null ? Set.of() : Set.of(kind));
        List<Group> groups = Stream.of(SearchKind.values()).map(each -> group(each, hits, query, kind != null, desk))
                .filter(group -> group.number() > 0).toList();
        return desk.page("search/search", "search").addObject("searched", query).addObject("shown", shown(query))
                .addObject("groups", groups).addObject("tally", desk.count("search.tally", hits.size()))
                .addObject("problems", typed.problems()).addObject("one", kind != null);
    }

    private static Group group(SearchKind kind, List<Hit> hits, String query, boolean all, Desk desk) {
        List<Hit> some = hits.stream().filter(hit -> hit.kind() == kind).toList();
        List<String> words = Folded.words(query);
        List<Found> shown = some.stream().limit(all ? some.size() : SHOWN).map(hit -> Found.of(hit, words, desk))
                .toList();
        return new Group(kind.name().toLowerCase(desk.locale()), some.size(), shown, some.size() - shown.size(),
                UriComponentsBuilder.fromPath(desk.at("/zoeken")).queryParam("q", "{q}")
                        .queryParam("soort", code(kind)).encode().buildAndExpand(query).toUriString());
    }

    private static String code(SearchKind kind) {
        return KINDS.entrySet().stream().filter(each -> each.getValue() == kind).map(Map.Entry::getKey).findFirst()
                .orElseThrow();
    }

    /** A heading is no place for a book. */
    private static String shown(String query) {
        int length = query.codePointCount(0, query.length());
        return length <= LONGEST_SHOWN
                ? query
                : query.substring(0, query.offsetByCodePoints(0, LONGEST_SHOWN)) + " …";
    }
}
