package nl.kroniek.standalone.operator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kroniek.proof.Belief;
import nl.kroniek.proof.Checkpoint;
import nl.kroniek.proof.Fault;
import nl.kroniek.proof.Refused;
import nl.kroniek.proof.SignedNote;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Checkpoints that whoever asks has kept, with the keys and witnesses that they trust. */
final class Trust {

    @Option(names = "--checkpoint", paramLabel = "FILE")
    private List<Path> checkpoints = List.of();

    @Option(names = "--key", paramLabel = "VKEY")
    private List<String> keys = List.of();

    @Option(names = "--key-file", paramLabel = "FILE")
    private List<Path> keyFiles = List.of();

    @Option(names = "--witness", paramLabel = "VKEY")
    private List<String> witnesses = List.of();

    @Option(names = "--witnesses", paramLabel = "N")
    private @Nullable String number;

    /**
     * Those that were given, and what this machine itself signed last.
     *
     * @throws nl.kroniek.proof.Refused when one is not signed by a trusted key, or not cosigned by as many of the witnesses as
     *             are asked for
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
            if (!witnesses.isEmpty() || number != null) {
                throw new Refused(Fault.USAGE_MISSING, "--checkpoint");
            }
            return List.of();
        }
        List<String> vkeys = new ArrayList<>(keys);
        for (Path file : keyFiles) {
            vkeys.addAll(Belief.keysIn(Files.readString(file)));
        }
        Belief belief = Belief.of(vkeys, witnesses, Optional.ofNullable(number));
        List<Checkpoint> opened = new ArrayList<>();
        for (Path file : checkpoints) {
            opened.add(belief.open(SignedNote.parse(Files.readAllBytes(file))));
        }
        return opened;
    }
}
