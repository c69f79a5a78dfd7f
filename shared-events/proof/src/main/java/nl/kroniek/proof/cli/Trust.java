package nl.kroniek.proof.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.kroniek.proof.Checkpoint;
import nl.kroniek.proof.Cosignature;
import nl.kroniek.proof.Fault;
import nl.kroniek.proof.Refused;
import nl.kroniek.proof.SignedNote;
import nl.kroniek.proof.TrustedKeys;
import nl.kroniek.proof.VerifierKey;
import nl.kroniek.proof.WitnessKey;
import nl.kroniek.proof.Witnesses;

/**
 * What the asker believes: keys, the log they are about where that was said, and the witnesses whom he asks for.
 *
 * @param witnesses absent when he asks for none
 */
record Trust(TrustedKeys keys, Optional<Witnesses> witnesses, Arguments arguments) {

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
        return new Trust(new TrustedKeys(keys), witnesses(arguments), arguments);
    }

    /** All that are named, or as many of them as are asked for. */
    private static Optional<Witnesses> witnesses(Arguments arguments) {
        var keys = arguments.all("witness").stream().map(WitnessKey::parse).toList();
        var number = arguments.one("witnesses");
        if (number.isPresent()) {
            return Optional.of(new Witnesses(keys, number(number.get())));
        }
        return keys.isEmpty() ? Optional.empty() : Optional.of(Witnesses.all(keys));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new Refused(Fault.USAGE_VALUE, "--witnesses");
        }
    }

    /** A checkpoint in a file, signed by a key that is trusted. */
    Checkpoint checkpoint(String file) throws IOException {
        return open(SignedNote.parse(Input.bytes(file)));
    }

    Checkpoint open(SignedNote note) {
        var checkpoint = ofThisLog(Checkpoint.open(note, keys));
        cosigned(note);
        return checkpoint;
    }

    /** @throws Refused when fewer witnesses cosigned than were asked for */
    Collection<Cosignature> cosigned(SignedNote note) {
        return witnesses.map(some -> some.of(note)).orElse(List.of());
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
