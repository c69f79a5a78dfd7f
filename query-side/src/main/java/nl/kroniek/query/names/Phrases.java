package nl.kroniek.query.names;

import java.util.Locale;

/** What stands where a name cannot. */
record Phrases(String erasedPerson) {

    static Phrases in(Locale locale) {
        return locale.getLanguage().equals("en") ? new Phrases("erased person") : new Phrases("verwijderde persoon");
    }
}
