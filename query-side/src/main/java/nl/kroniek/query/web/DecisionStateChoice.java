package nl.kroniek.query.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kroniek.events.Kebab;
import nl.kroniek.query.decision.log.DecisionState;

/** The states of a decision as an address names them. */
enum DecisionStateChoice {

    BESLOTEN(DecisionState.TAKEN), CONCLUSIE(DecisionState.CONCLUDED), VOORGESTELD(
            DecisionState.PROPOSED),
    IN_ONDERZOEK(
            DecisionState.UNDER_STUDY),
    INGETROKKEN(DecisionState.REVOKED);

    private final DecisionState state;

    DecisionStateChoice(DecisionState state) {
        this.state = state;
    }

    DecisionState state() {
        return state;
    }

    private String code() {
        return Kebab.of(this);
    }

    static Optional<DecisionStateChoice> of(String code) {
        return Arrays.stream(values()).filter(choice -> choice.code().equals(code)).findFirst();
    }

    static List<Option> options(Desk desk) {
        return Arrays.stream(values())
                .map(choice -> new Option(choice.code(), desk.words().word(choice.state), false)).toList();
    }
}
