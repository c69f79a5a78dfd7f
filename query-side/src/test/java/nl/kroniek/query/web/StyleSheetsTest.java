package nl.kroniek.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Our style sheets hold what pages use, and follow the size of letters that a reader chose. */
class StyleSheetsTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern WIDTH_IN_PIXELS = Pattern.compile("@media[^{]*\\dpx[^{]*");
    private static final Pattern CLASS = Pattern.compile("\\.([a-z][a-z-]*)(?=[^{}]*\\{)");
    private static final Pattern ADDRESS = Pattern.compile("url\\([^)]*\\)");

    @Test
    void a_width_is_asked_for_in_letters_so_that_larger_ones_get_the_layout_they_need() throws IOException {
        assertThat(WIDTH_IN_PIXELS.matcher(ours()).results().map(MatchResult::group)).isEmpty();
        assertThat("@media print, (min-width: 760px) {").containsPattern(WIDTH_IN_PIXELS);
    }

    @Test
    void every_class_in_a_style_sheet_stands_on_a_page() throws IOException {
        assertThat(unused(ours())).isEmpty();
        assertThat(unused(".card > .nowhere-at-all { margin: 0; }")).containsExactly("nowhere-at-all");
    }

    private static Set<String> unused(String sheet) throws IOException {
        String pages = texts(MAIN.resolve("resources/templates"), ".html") + texts(MAIN.resolve("java"), ".java");
        Set<String> unused = new TreeSet<>();
        CLASS.matcher(ADDRESS.matcher(sheet).replaceAll("")).results().map(found -> found.group(1))
                .filter(name -> !Pattern.compile("[\"' ]" + name + "[\"' ]").matcher(pages).find())
                .forEach(unused::add);
        return unused;
    }

    /** Without those of the design system. */
    private static String ours() throws IOException {
        String all = texts(MAIN.resolve("resources/static"), ".css");
        assertThat(all).contains(".card {");
        return all.replaceAll("(?s)/\\*.*?\\*/", "");
    }

    private static String texts(Path directory, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains("design-system")).sorted().toList();
            StringBuilder text = new StringBuilder();
            for (Path file : found) {
                text.append(Files.readString(file)).append('\n');
            }
            return text.toString();
        }
    }
}
