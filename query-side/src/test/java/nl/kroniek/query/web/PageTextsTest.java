package nl.kroniek.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageTextsTest {

    private static final Pattern USED = Pattern.compile("#\\{([a-z0-9-]+(?:\\.[a-z0-9-]+)*)");

    @Test
    void both_languages_have_the_same_keys() {
        for (String bundle : Texts.bundles()) {
            assertThat(bundle(bundle, "nl")).as("%s_nl and %s_en have the same keys", bundle, bundle)
                    .isEqualTo(bundle(bundle, "en"));
        }
    }

    @Test
    void no_key_stands_in_two_bundles() {
        List<String> all = keys("nl");
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void every_text_a_template_asks_for_is_there() throws IOException {
        TreeSet<String> used = new TreeSet<>();
        try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                Matcher keys = USED.matcher(Files.readString(template));
                while (keys.find()) {
                    used.add(keys.group(1));
                }
            }
        }
        assertThat(used).hasSizeGreaterThan(50);
        assertThat(keys("nl")).containsAll(used);
    }

    private static List<String> keys(String language) {
        return Arrays.stream(Texts.bundles()).flatMap(bundle -> bundle(bundle, language).stream()).toList();
    }

    private static Set<String> bundle(String name, String language) {
        return ResourceBundle.getBundle(name.replace('/', '.'), Locale.of(language)).keySet();
    }
}
