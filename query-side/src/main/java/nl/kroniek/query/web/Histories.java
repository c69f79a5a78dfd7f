package nl.kroniek.query.web;

import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.log.LogReader;
import nl.kroniek.query.story.Stories;
import nl.kroniek.query.story.Story;
import org.springframework.stereotype.Component;

/** The story of one thing, straight from the log: this, and nothing else on a page, reads the log. */
@Component
class Histories {

    private final LogReader log;
    private final Stories stories;

    Histories(LogReader log, Stories stories) {
        this.log = log;
        this.stories = stories;
    }

    /** Everything that was recorded of this thing, in the order in which it was recorded. */
    List<Story> of(String id, Desk desk) {
        AssociationId association = desk.chronicle().association();
        return log.ofAggregate(id).stream().filter(event -> event.event().association().equals(association))
                .filter(event -> event.position() <= desk.chronicle().position())
                .map(event -> stories.of(event, desk::find, desk.locale())).toList();
    }

    /** The last things that were recorded in the association, newest first. */
    List<Story> latest(int number, Desk desk) {
        long position = desk.chronicle().position();
        try (var events = log.events(desk.chronicle().association(), Math.max(-1, position - 10L * number), position)) {
            List<Story> found = events.map(event -> stories.of(event, desk::find, desk.locale())).toList();
            return found.reversed().stream().limit(number).toList();
        }
    }
}
