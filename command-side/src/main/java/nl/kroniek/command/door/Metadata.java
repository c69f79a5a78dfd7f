package nl.kroniek.command.door;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.kroniek.command.RecordedThing;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;

/** What goes with a command; most of it goes on into the metadata of its events. */
public final class Metadata {

    /** On a command only: the day ({@link LocalDate}) on which it came, for who decides has no clock. */
    public static final String TODAY = "today";

    static final String PAYLOAD_HASH = "payloadHash";
    static final String COMMIT_ID = "commitId";

    private static final String ACTOR = "actor";
    private static final String ROLE = "role";
    private static final String CORRELATION = "correlationId";
    private static final String CAUSATION = "causationId";
    private static final String KEY = "commandKey";
    private static final String ASSOCIATION = "association";

    private Metadata() {}

    /** Carries it from the command to its events; a version, a day and a commit id stay behind. */
    public static CorrelationDataProvider carried() {
        return new SimpleCorrelationDataProvider(ACTOR, ROLE, Via.KEY, CORRELATION, CAUSATION, KEY, ASSOCIATION,
                PAYLOAD_HASH);
    }

    static Map<String, Object> of(Submission submission, String causation, LocalDate today) {
        Origin origin = submission.origin();
        Map<String, Object> data = new HashMap<>(Map.of(ACTOR, origin.actor(), ROLE, origin.role(), Via.KEY,
                origin.via().text(), CORRELATION, origin.correlationId(), CAUSATION, causation, ASSOCIATION,
                submission.command().association().value(), PAYLOAD_HASH, submission.payloadHash()));
        data.put(TODAY, today);
        String key = submission.key();
        UUID commitId = submission.commitId();
        if (key != null && commitId != null) {
            data.put(KEY, key);
            data.put(COMMIT_ID, commitId);
        }
        Long expected = submission.expectedVersion();
        if (expected != null) {
            data.put(RecordedThing.EXPECTED_VERSION, expected);
        }
        return data;
    }
}
