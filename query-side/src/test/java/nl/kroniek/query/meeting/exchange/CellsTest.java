package nl.kroniek.query.meeting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31 50", "-", "@SUM(A1)", "\t=1", "'=1", "''=cmd|' /C calc'!A0"})
    void what_begins_like_a_formula_does_not_any_more_and_comes_back_whole(String typed) {
        assertThat(Cells.safe(typed)).isEqualTo("'" + typed);
        assertThat(Cells.plain(Cells.safe(typed))).isEqualTo(typed);
    }

    @Test
    void an_apostrophe_of_the_language_stays() {
        assertThat(Cells.safe("'s-Hertogenbosch")).isEqualTo("'s-Hertogenbosch");
        assertThat(Cells.plain("'s-Hertogenbosch")).isEqualTo("'s-Hertogenbosch");
    }

    @Property(tries = 500)
    void every_text_comes_back(
            @ForAll @Chars({'\'', '=', '+', '-', '@', '\t', '\n', 'a', ' ', ';', '"'}) String typed) {
        assertThat(Cells.plain(Cells.safe(typed))).isEqualTo(typed);
        assertThat(Cells.safe(typed)).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("-")
                .doesNotStartWith("@").doesNotStartWith("\t");
    }
}
