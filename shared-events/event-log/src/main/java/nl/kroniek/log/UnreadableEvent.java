package nl.kroniek.log;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import nl.kroniek.events.AssociationId;
import org.jspecify.annotations.Nullable;

/**
 * An event that is in the log and that this program cannot read. Nothing is said about its contents, and nothing about
 * the log: whether that is what was once written is for the verifier to say.
 *
 * @param association as its commit says
 * @param type its name as it is stored, which may be no name of an event
 * @param revision as it is stored
 * @param part JSON pointer of what is not there; absent unless that is why
 * @param metadata empty where that cannot be read either
 */
public record UnreadableEvent(long position, long ordinal, String eventId, String aggregateId, long sequence,
        Instant recordedAt, AssociationId association, String type, int revision, Why why,
        @Nullable String part, Map<String, String> metadata) implements Recorded {

    /** What this program lacks to read it. */
    public enum Why {
        /** The catalog has no event of this name: a newer program wrote it. */
        UNKNOWN_NAME,
        /** It has another shape than this program reads, and nothing lifts it. */
        OTHER_REVISION,
        /** Its bytes are no JSON. */
        NO_JSON,
        /** It is JSON of the right name and revision, and lacks something that such an event always has. */
        PART_MISSING,
        /** It is JSON of the right name and revision, and not the event that it says to be. */
        DOES_NOT_FIT;

        /** For answers and logs; stable. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public UnreadableEvent {
        metadata = Map.copyOf(metadata);
    }

    /** The code of why it cannot be read, with the part that is missing where that is why: {@code part-missing /on}. */
    public String cause() {
        return part == null ? why.code() : why.code() + " " + part;
    }
}
