package nl.kroniek.proof.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kroniek.proof.Checkpoint;
import nl.kroniek.proof.Fault;
import nl.kroniek.proof.Refused;
import nl.kroniek.proof.SignedNote;
import nl.kroniek.proof.TrustedKeys;
import nl.kroniek.proof.VerifierKey;

/** What the asker believes: keys, and the log they are about where that was said. */
record Trust(TrustedKeys keys, Arguments arguments) {

    /** @throws Refused when there is no key, or one is no key */
    static Trust of(Arguments arguments) throws IOException {
        var keys = new ArrayList<VerifierKey>();
        for (String vkey : arguments.all("key")) {
            keys.add(VerifierKey.parse(vkey));
        }
        for (String file : arguments.all("key-file")) {
            Input.ascii(file).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> keys.add(VerifierKey.parse(line)));
        }
        return new Trust(new TrustedKeys(keys), arguments);
    }

    /** A checkpoint in a file, signed by a key that is trusted. */
    Checkpoint checkpoint(String file) throws IOException {
        return open(SignedNote.parse(Input.bytes(file)));
    }

    Checkpoint open(SignedNote note) {
        return ofThisLog(Checkpoint.open(note, keys));
    }

    Checkpoint ofThisLog(Checkpoint checkpoint) {
        arguments.one("origin").filter(origin -> !origin.equals(checkpoint.origin())).ifPresent(origin -> {
            throw new Refused(Fault.CHECKPOINT_ORIGIN, checkpoint.origin(), origin);
        });
        return checkpoint;
    }

    /** @throws Refused when they are of two logs */
    static void ofOneLog(List<Checkpoint> checkpoints) {
        for (var checkpoint : checkpoints) {
            String first = checkpoints.get(0).origin();
            if (!checkpoint.origin().equals(first)) {
                throw new Refused(Fault.CHECKPOINT_ORIGIN, checkpoint.origin(), first);
            }
        }
    }
}
