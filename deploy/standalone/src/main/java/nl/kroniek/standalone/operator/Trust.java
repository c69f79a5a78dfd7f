package nl.kroniek.standalone.operator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kroniek.proof.Checkpoint;
import nl.kroniek.proof.SignedNote;
import nl.kroniek.proof.TrustedKeys;
import nl.kroniek.proof.VerifierKey;
import picocli.CommandLine.Option;

/** Checkpoints that whoever asks has kept, with the keys that they trust. */
final class Trust {

    @Option(names = "--checkpoint", paramLabel = "FILE")
    private List<Path> checkpoints = List.of();

    @Option(names = "--key", paramLabel = "VKEY")
    private List<String> keys = List.of();

    /**
     * Those that were given, and what this machine itself signed last.
     *
     * @throws nl.kroniek.proof.Refused when one is not signed by a trusted key
     * @throws Cannot when there is a checkpoint and no key, or they are of different logs
     */
    List<Checkpoint> opened(Console console, LastSigned lastSigned) throws IOException {
        List<Checkpoint> all = new ArrayList<>(given());
        all.addAll(lastSigned.find());
        if (all.stream().map(Checkpoint::origin).distinct().count() > 1) {
            throw new Cannot(console.say("cannot.origins", all.stream().map(Checkpoint::origin).distinct().toList()));
        }
        return all;
    }

    private List<Checkpoint> given() throws IOException {
        if (checkpoints.isEmpty()) {
            return List.of();
        }
        TrustedKeys trusted = new TrustedKeys(keys.stream().map(VerifierKey::parse).toList());
        List<Checkpoint> opened = new ArrayList<>();
        for (Path file : checkpoints) {
            opened.add(Checkpoint.open(SignedNote.parse(Files.readAllBytes(file)), trusted));
        }
        return opened;
    }
}
