package nl.kroniek.query.web.decision;

import java.util.Arrays;
import java.util.List;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Option;
import org.jspecify.annotations.Nullable;

/**
 * What came out of it, and the command that says so. What no command can say yet (rejected, deferred, noted) is not
 * offered.
 */
enum Outcome {

    BESLUIT("decisions", "/decidedBy", "resolved"), CONCLUSIE("decisions", "/decidedBy", "concluded"), VOORSTEL(
            "decision-proposals", "/proposedBy", null),
    ONDERZOEK("decision-studies", "/studiedBy", null);

    private final String noun;
    private final String party;
    private final @Nullable String standing;

    Outcome(String noun, String party, @Nullable String standing) {
        this.noun = noun;
        this.party = party;
        this.standing = standing;
    }

    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String path(Desk desk) {
        return "/v1/associations/" + desk.slug() + "/" + noun;
    }

    /** Pointer of who decided, proposed or studies. */
    String party() {
        return party;
    }

    /** Absent where nobody decided yet. */
    @Nullable
    String standing() {
        return standing;
    }

    /** Whoever chose nothing records a decision. */
    static Outcome of(String code) {
        return Arrays.stream(values()).filter(outcome -> outcome.code().equals(code)).findFirst().orElse(BESLUIT);
    }

    static List<Option> options(Desk desk) {
        return Arrays.stream(values())
                .map(outcome -> new Option(outcome.code(), desk.say("decision.outcome." + outcome.code()), false))
                .toList();
    }
}
