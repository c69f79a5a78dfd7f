package nl.kroniek.proof.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.kroniek.proof.Belief;
import nl.kroniek.proof.Checkpoint;
import nl.kroniek.proof.Cosignature;
import nl.kroniek.proof.Fault;
import nl.kroniek.proof.Refused;
import nl.kroniek.proof.SignedNote;
import nl.kroniek.proof.TrustedKeys;

/** What the asker believes: keys and witnesses, and the log they are about where that was said. */
record Trust(Belief belief, Arguments arguments) {

    /** @throws Refused when there is no key, or one is no key */
    static Trust of(Arguments arguments) throws IOException {
        var keys = new ArrayList<>(arguments.all("key"));
        for (String file : arguments.all("key-file")) {
            keys.addAll(Belief.keysIn(Input.ascii(file)));
        }
        return new Trust(Belief.of(keys, arguments.all("witness"), arguments.one("witnesses")), arguments);
    }

    TrustedKeys keys() {
        return belief.keys();
    }

    /** A checkpoint in a file, signed by a key that is trusted. */
    Checkpoint checkpoint(String file) throws IOException {
        return open(SignedNote.parse(Input.bytes(file)));
    }

    Checkpoint open(SignedNote note) {
        return ofThisLog(belief.open(note));
    }

    /** @throws Refused when fewer witnesses cosigned than were asked for */
    Collection<Cosignature> cosigned(SignedNote note) {
        return belief.cosigned(note);
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
