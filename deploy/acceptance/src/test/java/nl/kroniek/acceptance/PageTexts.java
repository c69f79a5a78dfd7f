package nl.kroniek.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * Recognises the keys of our texts where a page shows one instead of its text, and Dutch where it should be English.
 */
final class PageTexts {

    private static final Pattern LIKE_A_KEY = Pattern
            .compile("(?<![\\w.@/-])([a-z][a-z0-9-]*)(\\.[a-z0-9-]+)+(?![\\w@/-])");
    private static final Pattern MISSING = Pattern.compile("\\?\\?[^?]*\\?\\?");
    private static final List<String> SPOKEN = List.of("title", "alt", "aria-label", "placeholder");
    private static final int LONG_ENOUGH = 9;
    private static final Set<String> BEGINNINGS = beginnings();
    private static final List<String> DUTCH = dutch();

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

    /** The Dutch sentences of ours that stand on a page; on an English page there must be none. */
    static List<String> dutchIn(Document page) {
        String all = page.text();
        return DUTCH.stream().filter(all::contains).toList();
    }

    /** What stands between the values in our Dutch texts, as far as nobody typed the same words in the sample. */
    private static List<String> dutch() {
        Set<String> english = pieces("en");
        String typed = String.join("\n", Sample.lines());
        List<String> dutch = pieces("nl").stream().filter(piece -> !english.contains(piece) && !typed.contains(piece))
                .toList();
        if (dutch.size() < 100) {
            throw new IllegalStateException("too few Dutch texts were found for the search to mean anything");
        }
        return dutch;
    }

    private static Set<String> pieces(String language) {
        return Stream.of(bundles(language)).map(PageTexts::load)
                .flatMap(texts -> texts.stringPropertyNames().stream().map(texts::getProperty))
                .flatMap(text -> Stream.of(text.replace("\'\'", "\'").split("\\{[^}]*}")))
                .map(String::strip).filter(piece -> piece.length() > LONG_ENOUGH && piece.contains(" "))
                .collect(Collectors.toSet());
    }

    private static Set<String> beginnings() {
        Set<String> beginnings = Stream.of(bundles("nl")).map(PageTexts::load)
                .flatMap(texts -> texts.stringPropertyNames().stream()).filter(key -> key.contains("."))
                .map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        if (beginnings.isEmpty()) {
            throw new IllegalStateException("no texts found, so no key would ever be recognised");
        }
        return beginnings;
    }

    private static Resource[] bundles(String language) {
        try {
            return new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:nl/kroniek/query/**/*_" + language + ".properties");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(Resource bundle) {
        try {
            return PropertiesLoaderUtils.loadProperties(new EncodedResource(bundle, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
