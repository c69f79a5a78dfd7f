package nl.kroniek.standalone.operator;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.kroniek.log.whole.LogCheck;
import nl.kroniek.log.whole.LogChecked;
import nl.kroniek.log.whole.LogChecked.IndexTrouble;
import nl.kroniek.proof.Checkpoint;
import nl.kroniek.standalone.StandaloneSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Is the history whole? */
@Command(name = "verify")
final class VerifyCommand extends OperatorCommand {

    @Mixin
    private Trust trust = new Trust();

    VerifyCommand(Console console, StandaloneSettings settings) {
        super(console, settings);
    }

    @Override
    Answer answer() throws IOException {
        List<Checkpoint> signed = trust.opened(console(), LastSigned.of(settings(), console().environment()));
        try (Reached reached = Reached.reading(settings())) {
            return verdict(console(), LogCheck.check(reached.log(), signed, console().progress()));
        }
    }

    /** Also for who has just restored a log. */
    static Answer verdict(Console console, LogChecked found) {
        List<String> wrong = new ArrayList<>();
        found.fault().ifPresent(fault -> wrong.add(console.words().fault(fault.code(), fault.details())));
        found.indexes().forEach(index -> wrong.add(index(console, index)));
        Answer answer = wrong.isEmpty()
                ? Answer.fine("whole", console.say("verify.whole", found.commits(), found.events(), HexFormat.of()
                        .formatHex(found.hash()))).also(covered(console, found))
                : new Answer(false, found.fault().map(fault -> fault.code()).orElse("index"), wrong,
                        Map.of());
        answer = found.fault().isPresent() ? answer.fact("ordinal", found.fault().get().ordinal()) : answer;
        return answer.fact("commits", found.commits()).fact("events", found.events())
                .fact("hash", HexFormat.of().formatHex(found.hash()))
                .fact("root", Base64.getEncoder().encodeToString(found.root())).fact("covered", found.covered());
    }

    private static String index(Console console, IndexTrouble trouble) {
        return trouble.found().isEmpty()
                ? console.say("verify.index.missing", trouble.keys())
                : console.say("verify.index.count", trouble.keys(), trouble.found().get(), trouble.expected());
    }

    private static String covered(Console console, LogChecked found) {
        if (found.covered() == 0) {
            return console.say("verify.uncovered");
        }
        return found.covered() == found.commits()
                ? console.say("verify.covered")
                : console.say("verify.partly", found.covered(), found.commits() - found.covered());
    }
}
