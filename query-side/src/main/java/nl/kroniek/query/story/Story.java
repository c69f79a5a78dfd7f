package nl.kroniek.query.story;

import java.time.Instant;
import java.util.List;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * What one event tells a reader.
 *
 * @param position its global index in the log
 * @param sentence what happened, one sentence
 * @param details what belongs to it, each a sentence of its own; may be empty
 * @param on when it happened; null when the event says nothing about that
 * @param recordedAt when it was recorded
 * @param changes what it made different, before and after
 * @param mentioned ids of the things it names: what it came from and what it leads to
 * @param actor the account that recorded it; null when nobody did
 * @param role the role of who recorded it, in words
 * @param via how it came in (page, API, import), in words
 */
public record Story(long position, String sentence, List<String> details, List<Change> changes, List<String> mentioned,
        @Nullable VagueDate on, Instant recordedAt, @Nullable String actor, String role, String via) {

    public Story {
        details = List.copyOf(details);
        changes = List.copyOf(changes);
        mentioned = List.copyOf(mentioned);
    }
}
