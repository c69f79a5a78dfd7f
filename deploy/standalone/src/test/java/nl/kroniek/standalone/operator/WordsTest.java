package nl.kroniek.standalone.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Path SOURCES = Path.of("src/main/java/nl/kroniek/standalone/operator");

    @Test
    void both_languages_say_the_same_things_about_the_same_details() {
        Words dutch = Words.in("nl");
        Words english = Words.in("en");
        assertThat(dutch.bundle().keySet()).isEqualTo(english.bundle().keySet());
        for (String key : english.bundle().keySet()) {
            assertThat(places(dutch, key)).as(key).isEqualTo(places(english, key));
        }
    }

    @Test
    void every_sentence_that_the_code_asks_for_is_there() throws IOException {
        Set<String> asked = new TreeSet<>(found("say\\(\\s*\"([a-z.-]*[a-z])\""));
        found("Ailment\\.of\\(\"([a-z-]+)\"").forEach(code -> {
            asked.add("doctor." + code);
            asked.add("doctor." + code + ".mend");
        });
        assertThat(asked).hasSizeGreaterThan(60);
        assertThat(Words.in("en").bundle().keySet()).containsAll(asked);
    }

    @Test
    void faults_of_a_log_have_a_sentence_in_both_languages() {
        for (String code : List.of("hole", "count", "position", "chain", "commit-id-twice", "event-id-twice",
                "sequence", "events-root", "hash", "shorter", "rewritten", "unreadable", "form", "index")) {
            for (String language : List.of("nl", "en")) {
                assertThat(Words.in(language).fault(code, List.of("7", "a", "b", "c"))).contains("7");
            }
        }
    }

    private static List<String> places(Words words, String key) {
        return Pattern.compile("\\{\\d}").matcher(words.bundle().getString(key)).results().map(MatchResult::group)
                .distinct().sorted().toList();
    }

    private static Set<String> found(String pattern) throws IOException {
        try (Stream<Path> sources = Files.list(SOURCES)) {
            StringBuilder all = new StringBuilder();
            for (Path source : sources.toList()) {
                all.append(Files.readString(source));
            }
            return Pattern.compile(pattern).matcher(all).results().map(hit -> hit.group(1))
                    .collect(Collectors.toSet());
        }
    }
}
