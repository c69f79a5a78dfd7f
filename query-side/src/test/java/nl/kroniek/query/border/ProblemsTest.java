package nl.kroniek.query.border;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.kroniek.query.border.Refused.Code;
import nl.kroniek.query.border.Refused.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemsTest {

    @ParameterizedTest
    @EnumSource(Code.class)
    void every_refusal_is_a_whole_sentence_in_both_languages(Code code) {
        var fault = new Fault(code, "x", List.of("een", "twee", "drie"));
        var dutch = Problems.sentence(fault, Languages.DUTCH);
        var english = Problems.sentence(fault, Locale.ENGLISH);

        assertThat(dutch).isNotEqualTo(english);
        assertThat(List.of(dutch, english)).allSatisfy(
                sentence -> assertThat(sentence).endsWith(".").doesNotContain("{", "}", "''"));
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void every_refusal_says_its_status_and_its_code(Code code) {
        var body = Problems.body(Refused.because(code, "a", "b", "c"), Languages.DUTCH);

        assertThat(body).containsEntry("status", code.status().value()).containsEntry("code", code.text())
                .containsKeys("type", "title", "detail", "errors");
        assertThat(code.status().value()).isBetween(400, 503).isNotEqualTo(500);
    }
}
