package nl.kroniek.query.web.body;

import java.util.Arrays;
import nl.kroniek.query.body.bodies.BodyEntry;

/** What a secretary can record of a body; all but the last only while it still exists. */
enum BodyAction {
    RENAME("naam", "renaming"), MERGE("samenvoegen", "merger"), HAND_OVER("overdragen",
            "handover"),
    DISCONTINUE("stoppen", "discontinuation"), WITHDRAW("terugdraaien", "ending-withdrawal");

    private final String path;
    private final String noun;

    BodyAction(String path, String noun) {
        this.path = path;
        this.noun = noun;
    }

    static BodyAction of(String path) {
        return Arrays.stream(values()).filter(action -> action.path.equals(path)).findFirst().orElseThrow();
    }

    /** The last word of the address of its page, and of the keys of its texts. */
    String path() {
        return path;
    }

    /** Whether the body meets no more afterwards. */
    boolean ends() {
        return this == MERGE || this == DISCONTINUE;
    }

    /** Whether there is anything to record as the body stands. */
    boolean fits(BodyEntry body) {
        return this == WITHDRAW ? body.ended() != null || body.handedOver() != null : body.ended() == null;
    }

    /** Where its command is sent. */
    String command(String id) {
        return "/v1/bodies/" + id + "/" + noun;
    }
}
