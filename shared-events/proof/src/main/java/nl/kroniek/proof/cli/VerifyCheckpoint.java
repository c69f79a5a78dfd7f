package nl.kroniek.proof.cli;

import java.io.IOException;
import java.util.Base64;
import java.util.Collection;
import java.util.stream.Collectors;
import nl.kroniek.proof.Cosignature;
import nl.kroniek.proof.SignedNote;
import nl.kroniek.proof.VerifierKey;

/** Did the log sign this checkpoint? */
final class VerifyCheckpoint implements Check {

    @Override
    public Answer answer(Arguments arguments) throws IOException {
        var trust = Trust.of(arguments);
        var note = SignedNote.parse(Input.bytes(arguments.file()));
        var checkpoint = trust.open(note);
        var signers = trust.keys().signersOf(note).stream().map(VerifierKey::vkey).toList();
        String root = Base64.getEncoder().encodeToString(checkpoint.root());
        var answer = Answer.proved(Said.of("checkpoint-signed", checkpoint.origin(), checkpoint.size(), root))
                .remark(Said.of("signed-by", signers.stream().collect(Collectors.joining(", "))))
                .fact("origin", checkpoint.origin())
                .fact("size", checkpoint.size()).fact("root", root).fact("signers", signers);
        return witnessed(answer, trust.cosigned(note)).remark(Said.of("checkpoint-means"));
    }

    private static Answer witnessed(Answer answer, Collection<Cosignature> cosigned) {
        return cosigned.isEmpty()
                ? answer
                : answer.remark(Said.of("witnessed-by",
                        cosigned.stream().map(one -> one.witness().name() + " (" + one.at() + ")")
                                .collect(Collectors.joining(", "))))
                        .remark(Said.of("witnesses-mean"))
                        .fact("witnesses",
                                cosigned.stream().map(one -> one.witness().vkey() + " " + one.at()).toList());
    }
}
