package nl.kroniek.log;

import java.util.HashSet;
import java.util.Map;
import java.util.UUID;

/** What a database does not check inside one document: limits, and that events and places are given once. */
final class DraftCheck {

    static final int MAX_EVENTS = 4_096;

    /** Below MongoDB's 16 MiB for a document, with room for field names. */
    static final long MAX_BYTES = 12L * 1024 * 1024;

    private DraftCheck() {}

    static void check(Draft draft) throws Conflict {
        refuseTooLarge(draft);
        var ids = new HashSet<String>();
        var places = new HashSet<Map.Entry<String, Long>>();
        for (int i = 0; i < draft.events().size(); i++) {
            var event = draft.events().get(i);
            if (!ids.add(event.id())) {
                throw new Conflict(i, "event " + event.id() + " stands twice in one commit");
            }
            if (!places.add(Map.entry(event.agg(), event.seq()))) {
                throw new Conflict(i,
                        "aggregate " + event.agg() + " has sequence " + event.seq() + " twice in one commit");
            }
        }
    }

    private static void refuseTooLarge(Draft draft) {
        if (draft.events().size() > MAX_EVENTS) {
            throw tooLarge(draft.commitId(), draft.events().size() + " events; " + MAX_EVENTS + " is the most");
        }
        if (draft.bytes() > MAX_BYTES) {
            throw tooLarge(draft.commitId(), draft.bytes() + " bytes of events; " + MAX_BYTES + " is the most");
        }
    }

    private static CommitRefused tooLarge(UUID commitId, String what) {
        return new CommitRefused("commit-too-large",
                "Commit " + commitId + " has " + what + ". Divide the work over several commands.");
    }
}
