package nl.kroniek.log.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import nl.kroniek.proof.Checkpoint;
import nl.kroniek.proof.Refused;
import nl.kroniek.proof.SignedNote;
import nl.kroniek.proof.TrustedKeys;

/**
 * What was signed last, in a file beside the key: whoever puts back an old database does not put this back with it. It
 * is written before the checkpoint is given to anybody, and is itself the published note.
 */
record SignedFile(Path file) {

    /** @throws KeyFileUnusable when it is there and is not signed by one of these keys */
    Optional<Signed> read(TrustedKeys trusted) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var note = SignedNote.parse(Files.readAllBytes(file));
            return Optional.of(new Signed(Checkpoint.open(note, trusted), note,
                    Files.getLastModifiedTime(file).toInstant()));
        } catch (Refused changed) {
            throw new KeyFileUnusable(
                    "What was signed last, in " + file + ", is not signed by the key beside it: "
                            + changed.getMessage() + " Put back the file and the key that belong together.",
                    changed);
        } catch (IOException e) {
            throw new KeyFileUnusable("Cannot read " + file + " (" + e
                    + "): give the account that runs Kroniek the right to read it.", e);
        }
    }

    /**
     * What is there already is left as it is: its age says when it was signed. So is what covers more: another process signed
     * while this one was held up, and what was given out must not be forgotten.
     */
    void write(Signed signed, TrustedKeys trusted) {
        Alone.beside(file, () -> {
            boolean needed = read(trusted).filter(before -> before.size() > signed.size()
                    || Arrays.equals(before.note().bytes(), signed.note().bytes())).isEmpty();
            if (needed) {
                SafeFile.write(file, signed.note().bytes());
            }
            return needed;
        });
    }
}
