package nl.kroniek.proof.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The questions, with the options each of them takes besides those that all take. */
enum Command {

    VERIFY_CHECKPOINT(new VerifyCheckpoint()), //
    VERIFY_INCLUSION(new VerifyInclusion(), "checkpoint", "index", "entry", "leaf"), //
    VERIFY_CONSISTENCY(new VerifyConsistency(), "earlier", "later"), //
    VERIFY_PROOF(new VerifyProof(), "entry"), //
    VERIFY_LOG(new VerifyLog(), "checkpoint");

    private final Check check;
    private final Set<String> options;

    Command(Check check, String... options) {
        this.check = check;
        this.options = Set.of(options);
    }

    static Optional<Command> named(String word) {
        return Arrays.stream(values()).filter(command -> command.word().equals(word)).findAny();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Check check() {
        return check;
    }

    boolean takes(String option) {
        return options.contains(option);
    }
}
