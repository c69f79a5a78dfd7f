package nl.kroniek.query.story;

import java.util.Locale;
import nl.kroniek.log.RecordedEvent;
import nl.kroniek.query.names.Names;

/** Tells an event as one sentence. */
public interface Sentences {

    /** @param names resolve the ids in the event, and mentions of persons in its texts */
    String of(RecordedEvent event, Names names, Locale locale);
}
