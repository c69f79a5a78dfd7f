package nl.kroniek.query.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.kroniek.events.Precision;
import org.junit.jupiter.api.Test;

class StoryTextsTest {

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(bundle("nl").keySet()).isEqualTo(bundle("en").keySet());
    }

    @Test
    void every_key_has_the_same_blanks_in_both_languages() {
        for (String key : bundle("nl").keySet()) {
            assertThat(blanks(bundle("nl").getString(key))).as(key).isEqualTo(blanks(bundle("en").getString(key)));
        }
    }

    @Test
    void every_constant_of_the_events_has_a_word() {
        List<Class<?>> enums = new ClassFileImporter().importPackages("nl.kroniek.events").stream()
                .filter(JavaClass::isEnum).<Class<?>>map(JavaClass::reflect).filter(Class::isEnum)
                .filter(type -> type != Precision.class && !type.getSimpleName().equals("Unit")).toList();
        assertThat(enums).hasSizeGreaterThan(10);
        for (String language : List.of("nl", "en")) {
            Phrases phrases = new Phrases(Locale.of(language));
            assertThat(enums).allSatisfy(type -> {
                for (Object constant : type.getEnumConstants()) {
                    assertThat(phrases.has(Wording.key((Enum<?>) constant))).as("%s of %s", constant, type).isTrue();
                }
            });
        }
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("nl.kroniek.query.story.story", Locale.of(language));
    }

    private static List<String> blanks(String text) {
        return text.codePoints().filter(Character::isDigit).mapToObj(Character::toString).sorted().distinct().toList();
    }
}
