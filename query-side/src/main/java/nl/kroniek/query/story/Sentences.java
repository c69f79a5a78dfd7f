package nl.kroniek.query.story;

import java.util.Locale;
import nl.kroniek.log.RecordedEvent;

/** Tells every event in Dutch or English. */
public interface Sentences {

    /**
     * @param event any event of the catalog
     * @param names what the things it mentions are called in its association
     * @param locale Dutch, or anything else for English
     */
    Story of(RecordedEvent event, Names names, Locale locale);
}
