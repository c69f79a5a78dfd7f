package nl.kroniek.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final ResourceBundle DUTCH = bundle("dutch");
    private static final ResourceBundle ENGLISH = bundle("english");

    @ParameterizedTest
    @EnumSource
    void every_fault_has_a_sentence_in_both_languages(Fault fault) {
        assertThat(DUTCH.getString(fault.code())).isNotBlank().isNotEqualTo(ENGLISH.getString(fault.code()));
    }

    @Test
    void both_languages_have_the_same_sentences_and_name_the_same_things() {
        assertThat(DUTCH.keySet()).isEqualTo(ENGLISH.keySet());
        for (String key : DUTCH.keySet()) {
            assertThat(places(DUTCH.getString(key))).as(key)
                    .containsExactlyInAnyOrderElementsOf(places(ENGLISH.getString(key)));
        }
    }

    @Test
    void what_is_named_stands_in_the_sentence() {
        var refused = new Refused(Fault.KEY_TYPE, "log", 100, 1);
        assertThat(refused).hasMessage(
                "The key log is of kind 100; here it must be of kind 1 (1 signs for a log, 4 for a witness; both Ed25519).");
        assertThat(Sentences.in(Locale.of("nl", "BE")).of(refused)).startsWith("De sleutel log is van soort 100;");
        assertThat(Sentences.in(Locale.FRENCH).of(refused)).isEqualTo(refused.getMessage());
    }

    @Test
    void a_detail_that_looks_like_a_place_is_left_alone() {
        assertThat(Sentences.ENGLISH.of(Fault.KEY_ID, List.of("{1}", "{2}", "x")))
                .isEqualTo("The key {1} says that its id is {2}; its name and bytes give x.");
    }

    private static List<String> places(String sentence) {
        var places = new ArrayList<String>();
        PLACE.matcher(sentence).results().forEach(result -> places.add(result.group()));
        return places;
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("nl.kroniek.proof." + language, Locale.ROOT);
    }
}
