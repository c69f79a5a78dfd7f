package nl.kroniek.query.commands;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the command side said. */
public sealed interface CommandReply {

    /**
     * It is recorded, or was so already.
     *
     * @param position global index of the last event of the commit, or of the log where there was nothing to record;
     *            ask a view for it with {@code after}
     * @param location address of what was begun, {@code /v1/…}; absent for a fact about something that was there
     * @param body what was answered, for the few commands that answer something
     */
    record Accepted(long position, @Nullable String location, @Nullable JsonNode body) implements CommandReply {

        /** The id at the end of the location. */
        public String id() {
            if (location == null) {
                throw new IllegalStateException("this command begins nothing");
            }
            return location.substring(location.lastIndexOf('/') + 1);
        }
    }

    /**
     * Nothing was recorded.
     *
     * @param status as HTTP has it: 400 wrong input, 403, 404, 409 and 412 somebody or something came between
     * @param code stable and kebab-case
     */
    record Refused(int status, String code, List<Fault> faults) implements CommandReply {}

    /** Nobody knows whether it was recorded: no answer came. Sending it again with the same key is safe. */
    record Uncertain() implements CommandReply {}

    /**
     * @param pointer JSON pointer into the body that was sent, for example {@code /reasons/0/explanation}; empty: the
     *        whole
     */
    record Fault(String pointer, String code, String sentence) {}
}
