package nl.kroniek.proof.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import nl.kroniek.proof.Checkpoint;
import nl.kroniek.proof.ExportedLog;
import nl.kroniek.proof.Fault;
import nl.kroniek.proof.LogVerdict;
import nl.kroniek.proof.Refused;

/** Is this exported log whole, and is it the one that the checkpoints were signed over? */
final class VerifyLog implements Check {

    private static final int BUFFER = 1 << 16;

    @Override
    public Answer answer(Arguments arguments) throws IOException {
        var checkpoints = checkpoints(arguments);
        try (var in = new BufferedInputStream(Files.newInputStream(Input.path(arguments.file())), BUFFER)) {
            return answer(ExportedLog.verify(in, checkpoints, commits -> {}));
        }
    }

    private static List<Checkpoint> checkpoints(Arguments arguments) throws IOException {
        var checkpoints = new ArrayList<Checkpoint>();
        boolean witnessed = !arguments.all("witness").isEmpty() || arguments.one("witnesses").isPresent();
        if (witnessed && arguments.all("checkpoint").isEmpty()) {
            throw new Refused(Fault.USAGE_MISSING, "--checkpoint");
        }
        for (String file : arguments.all("checkpoint")) {
            checkpoints.add(Trust.of(arguments).checkpoint(file));
        }
        Trust.ofOneLog(checkpoints);
        return checkpoints;
    }

    private static Answer answer(LogVerdict verdict) {
        var answer = verdict.finding().map(finding -> Answer.notProved(Said.of(finding)).fact("ordinal",
                finding.ordinal()))
                .orElseGet(() -> Answer.proved(Said.of("log-whole", verdict.commits(), verdict.events()))
                        .remark(covered(verdict)));
        return answer.fact("commits", verdict.commits()).fact("events", verdict.events())
                .fact("covered", verdict.covered()).fact("root", Base64.getEncoder().encodeToString(verdict.root()))
                .fact("head", HexFormat.of().formatHex(verdict.head()));
    }

    private static Said covered(LogVerdict verdict) {
        if (verdict.covered() == 0) {
            return Said.of("log-uncovered");
        }
        return verdict.covered() == verdict.commits()
                ? Said.of("log-covered")
                : Said.of("log-partly-covered", verdict.covered(), verdict.commits() - verdict.covered());
    }
}
