package nl.kroniek.query.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTest {

    @ParameterizedTest
    @CsvSource({"Coördinatie en overleg, coordinatie, [Coördinatie] en overleg",
            "Vooroverleg over het overleg, over, Voor[over]leg [over] het [over]leg",
            "naïef naı\u0308ef, naief, [naïef] naı\u0308ef", "Cafe\u0301 open, CAFÉ, [Cafe\u0301] open",
            "aaa, aa, [aaa]", "PHO Cultuur, cultuur pho, [PHO] [Cultuur]", "niets hier, zoek, niets hier",
            "\uD83D\uDE00 feest \uD83D\uDE00, \uD83D\uDE00, [\uD83D\uDE00] feest [\uD83D\uDE00]",
            "İstanbul, istanbul, [İstanbul]", "שלום חברים, חברים, שלום [חברים]"})
    void words_are_marked_where_they_stand_in_the_text_as_it_was_typed(String text, String query, String marked) {
        assertThat(shown(text, query)).isEqualTo(marked);
    }

    @Test
    void no_text_is_lost_and_nothing_is_added() {
        String text = "<script>alert(1)</script> & \u202Ertl\u202C";
        assertThat(Marked.of(text, List.of("script", "al")).stream().map(Marked.Part::text)
                .collect(Collectors.joining())).isEqualTo(text);
        assertThat(Marked.of("", List.of("a"))).isEmpty();
    }

    private static String shown(String text, String query) {
        return Marked.of(text, Folded.words(query)).stream()
                .map(part -> part.hit() ? "[" + part.text() + "]" : part.text()).collect(Collectors.joining());
    }
}
