package nl.kroniek.proof.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.kroniek.proof.Checkpoint;
import nl.kroniek.proof.EventProof;
import nl.kroniek.proof.Fault;
import nl.kroniek.proof.Refused;
import nl.kroniek.proof.TlogProof;

/** Does what this proof file shows stand in the log? */
final class VerifyProof implements Check {

    @Override
    public Answer answer(Arguments arguments) throws IOException {
        var trust = Trust.of(arguments);
        var proof = TlogProof.parse(Input.bytes(arguments.file()));
        var entry = arguments.one("entry");
        if (entry.isPresent()) {
            return included(proof, verified(proof, Input.bytes(entry.get()), trust));
        }
        var shown = EventProof.of(proof.extra().orElseThrow(() -> new Refused(Fault.ENTRY_MISSING)));
        if (shown.header().ordinal() != proof.index()) {
            throw new Refused(Fault.NOT_INCLUDED, proof.index(), shown.header().ordinal());
        }
        return shows(shown, included(proof, verified(proof, shown.entry(), trust)));
    }

    private static Checkpoint verified(TlogProof proof, byte[] entry, Trust trust) {
        var checkpoint = trust.ofThisLog(proof.verify(entry, trust.keys()));
        trust.cosigned(proof.checkpoint());
        return checkpoint;
    }

    private static Answer included(TlogProof proof, Checkpoint checkpoint) {
        return Answer.proved(Said.of("included", proof.index(), checkpoint.origin(), checkpoint.size()))
                .fact("origin", checkpoint.origin()).fact("index", proof.index()).fact("size", checkpoint.size());
    }

    private static Answer shows(EventProof shown, Answer included) {
        var event = shown.event();
        String body = new String(event.body(), StandardCharsets.UTF_8);
        String meta = new String(event.meta(), StandardCharsets.UTF_8);
        return included
                .remark(Said.of("event-shown", event.type(), event.rev(), event.aggType(), event.agg(), event.seq(),
                        event.at(), shown.header().association()))
                .remark(Said.of("event-body", body)).remark(Said.of("event-meta", meta))
                .remark(Said.of("proof-means")).fact("association", shown.header().association())
                .fact("commitId", shown.header().commitId().toString()).fact("event", event.id())
                .fact("position", shown.header().first() + shown.inCommit().index()).fact("type", event.type())
                .fact("rev", event.rev()).fact("aggregateType", event.aggType()).fact("aggregate", event.agg())
                .fact("sequence", event.seq()).fact("at", event.at().toString()).fact("body", body)
                .fact("meta", meta);
    }
}
