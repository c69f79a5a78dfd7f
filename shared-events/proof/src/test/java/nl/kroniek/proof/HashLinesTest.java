package nl.kroniek.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class HashLinesTest {

    private static final String LINE = HashLines.lines(List.of(new byte[32]));

    @Test
    void sixty_four_hashes_are_read_and_no_more() {
        assertThat(HashLines.parse(LINE.repeat(64))).hasSize(64);
        assertThatThrownBy(() -> HashLines.parse(LINE.repeat(65))).isInstanceOf(Refused.class)
                .hasMessageStartingWith("Line 65");
        assertThat(HashLines.parse("")).isEmpty();
    }

    @Test
    void a_line_that_does_not_end_or_holds_another_length_is_refused() {
        assertThatThrownBy(() -> HashLines.parse(LINE.strip())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> HashLines.parse(LINE + "\n")).isInstanceOf(Refused.class)
                .hasMessageStartingWith("Line 2");
        assertThatThrownBy(() -> HashLines.parse("AAAA\n")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> HashLines.parse(LINE.replace("\n", "\r\n"))).isInstanceOf(Refused.class);
    }
}
