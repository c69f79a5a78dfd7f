package nl.kroniek.query.story;

import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of story_nl and story_en, with {0}, {1}… filled in as they are: no number or quote is ever rewritten. */
final class Phrases {

    private final ResourceBundle bundle;

    Phrases(Locale locale) {
        this.bundle = ResourceBundle.getBundle("nl.kroniek.query.story.story", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    String say(String key, Object... values) {
        String pattern = bundle.getString(key);
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) == '{') {
                said.append(values[pattern.charAt(i + 1) - '0']);
                i += 2;
            } else {
                said.append(pattern.charAt(i));
            }
        }
        return said.toString();
    }
}
