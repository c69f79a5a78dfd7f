package nl.kroniek.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Recognises the keys of our texts where a page shows one instead of its text. */
final class PageTexts {

    private static final Pattern LIKE_A_KEY = Pattern
            .compile("(?<![\\w.@/-])([a-z][a-z0-9-]*)(\\.[a-z0-9-]+)+(?![\\w@/-])");
    private static final Pattern MISSING = Pattern.compile("\\?\\?[^?]*\\?\\?");
    private static final List<String> SPOKEN = List.of("title", "alt", "aria-label", "placeholder");
    private static final Set<String> BEGINNINGS = beginnings();

    private PageTexts() {}

    /** What can be seen or heard of the page and is a key, or what Thymeleaf writes for a key that is not there. */
    static List<String> keysShownIn(String html) {
        Document page = Jsoup.parse(html);
        Stream<String> spoken = SPOKEN.stream()
                .flatMap(name -> page.select("[" + name + "]").stream().map(element -> element.attr(name)));
        // Node by node: what stands in two elements is not one word.
        Stream<String> written = page.nodeStream(TextNode.class).map(TextNode::text);
        String all = Stream.concat(written, spoken)
                .collect(Collectors.joining("\n"));
        return Stream.concat(MISSING.matcher(all).results().map(MatchResult::group),
                LIKE_A_KEY.matcher(all).results().filter(found -> BEGINNINGS.contains(found.group(1)))
                        .map(MatchResult::group))
                .distinct().toList();
    }

    private static Set<String> beginnings() {
        try {
            Resource[] bundles = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:nl/kroniek/query/**/*_nl.properties");
            Set<String> beginnings = Stream.of(bundles).flatMap(PageTexts::keys).filter(key -> key.contains("."))
                    .map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
            if (beginnings.isEmpty()) {
                throw new IllegalStateException("no texts found, so no key would ever be recognised");
            }
            return beginnings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> keys(Resource bundle) {
        try {
            return PropertiesLoaderUtils.loadProperties(bundle).stringPropertyNames().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
