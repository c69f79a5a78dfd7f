package nl.kroniek.proof.cli;

import java.io.IOException;
import java.util.List;
import nl.kroniek.proof.Consistency;
import nl.kroniek.proof.Fault;
import nl.kroniek.proof.HashLines;
import nl.kroniek.proof.Refused;

/** Is the log of the earlier checkpoint the beginning of the log of the later one? */
final class VerifyConsistency implements Check {

    @Override
    public Answer answer(Arguments arguments) throws IOException {
        var trust = Trust.of(arguments);
        var earlier = trust.checkpoint(arguments.need("earlier"));
        var later = trust.checkpoint(arguments.need("later"));
        Trust.ofOneLog(List.of(earlier, later));
        var proof = new Consistency(earlier.size(), later.size(), HashLines.parse(Input.ascii(arguments.file())));
        if (!proof.proves(earlier.root(), later.root())) {
            throw new Refused(Fault.NOT_CONSISTENT, earlier.size(), later.size());
        }
        return Answer.proved(Said.of("consistent", earlier.origin(), earlier.size(), later.size()))
                .fact("origin", earlier.origin()).fact("earlier", earlier.size()).fact("later", later.size());
    }
}
