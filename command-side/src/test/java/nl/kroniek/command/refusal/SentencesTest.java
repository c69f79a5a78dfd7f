package nl.kroniek.command.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kroniek.command.meeting.MeetingStatus;
import nl.kroniek.command.meeting.TheMeetingMustStillBeAhead;
import nl.kroniek.command.reference.AMentionMustNameAPerson;
import nl.kroniek.command.series.plan.ADayMustBePlannedOnce;
import nl.kroniek.events.VagueDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    private static final Set<String> RULES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.kroniek.command").stream().filter(c -> c.isAssignableTo(Rule.class) && !c.isInterface())
            .map(JavaClass::reflect).map(Rule::codeOf).collect(Collectors.toCollection(TreeSet::new));

    private static Set<String> codes() {
        Set<String> all = new TreeSet<>(RULES);
        Arrays.stream(Objection.values()).map(Objection::code).forEach(all::add);
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_code_has_its_sentence_and_no_sentence_is_left_over(String language) throws Exception {
        Set<String> expected = new TreeSet<>(codes());
        Arrays.stream(Kind.values()).map(kind -> "title." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .forEach(expected::add);
        expected.add("word.none");
        Arrays.stream(MeetingStatus.values()).map(status -> Spoken.word(status).key()).forEach(expected::add);
        assertThat(keys(language)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void a_sentence_says_what_is_wrong_and_then_what_would_be_right(String language) {
        for (String code : codes()) {
            Fault fault = new Fault(code, Kind.INVALID, "", List.of("aaa", "bbb"));
            String sentence = Sentences.of(fault, Locale.of(language));
            assertThat(sentence).as(code).doesNotContain("{0}", "{1}", "null").doesNotContain("''");
            assertThat(sentence.split("[.;,:] ").length).as("%s: \"%s\" needs a mend", code, sentence)
                    .isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void a_day_is_said_as_people_say_it_and_what_was_typed_as_a_day_that_is_none_stays_as_it_was() {
        Fault planned = Fault.of(new ADayMustBePlannedOnce("/on", VagueDate.day(LocalDate.of(2031, 11, 7)), false));
        assertThat(Sentences.of(planned, Sentences.DUTCH)).contains("Op 7 november 2031 ");
        assertThat(Sentences.of(planned, Locale.ENGLISH)).contains("7 November 2031").doesNotContain("2031-");
        assertThat(Sentences.of(Objection.NO_SUCH_DATE.at("", "2023-02-30"), Sentences.DUTCH)).contains("2023-02-30");
    }

    @Test
    void a_status_is_said_in_the_language_of_the_reader() {
        Fault held = Fault.of(new TheMeetingMustStillBeAhead(MeetingStatus.NOT_HELD));
        assertThat(Sentences.of(held, Sentences.DUTCH)).contains("\"niet gehouden\"");
        assertThat(Sentences.of(held, Locale.ENGLISH)).contains("\"not held\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word.held", "word.none", "word.x", "day.2031-11-07", "day.x"})
    void what_somebody_typed_is_never_taken_for_a_word_of_ours(String typed) {
        assertThat(Sentences.of(Objection.UNKNOWN_COMMAND.at("", typed), Sentences.DUTCH))
                .contains("\"" + typed + "\"");
        Fault mention = Fault.of(new AMentionMustNameAPerson("/text", typed));
        assertThat(Sentences.of(mention, Sentences.DUTCH)).contains(typed).doesNotContain("gehouden");
        assertThat(Sentences.of(Objection.UNKNOWN_COMMAND.at("", Spoken.word("held")), Sentences.DUTCH))
                .contains("\"gehouden\"");
    }

    @Test
    void the_codes_are_promised() throws Exception {
        String golden = text("/nl/kroniek/command/refusal-codes.txt");
        assertThat(String.join("\n", codes()))
                .as("codes are a promise: add new ones to refusal-codes.txt, take none away")
                .isEqualTo(golden.strip());
    }

    @Test
    void a_rule_is_a_record_whose_name_says_must() {
        assertThat(RULES).hasSizeGreaterThan(40).allMatch(code -> code.contains("-must-"));
        assertThat(Rule.codeOf(SentencesTest.class)).isEqualTo("sentences-test");
    }

    @Test
    void who_asks_for_another_language_gets_dutch() {
        Fault fault = Objection.NOT_SIGNED_IN.at("");
        assertThat(Sentences.of(fault, Locale.FRENCH)).isEqualTo(Sentences.of(fault, Sentences.DUTCH))
                .isNotEqualTo(Sentences.of(fault, Locale.UK));
    }

    private static Set<String> keys(String language) throws Exception {
        Properties properties = new Properties();
        try (Reader in = reader("/nl/kroniek/command/refusals_" + language + ".properties")) {
            properties.load(in);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static String text(String resource) throws Exception {
        try (Reader in = reader(resource); Stream<String> lines = new java.io.BufferedReader(in).lines()) {
            return lines.collect(Collectors.joining("\n"));
        }
    }

    private static Reader reader(String resource) {
        return new InputStreamReader(
                Objects.requireNonNull(SentencesTest.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8);
    }
}
