package nl.kroniek.standalone.operator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kroniek.proof.Checkpoint;
import nl.kroniek.proof.SignedNote;
import nl.kroniek.proof.SigningKey;
import nl.kroniek.proof.TrustedKeys;
import nl.kroniek.standalone.StandaloneSettings;

/**
 * What was signed last lies outside the database, beside the key that signed it: {@code <key file>.signed}. Whoever
 * puts back an old database does not put this back with it.
 */
record LastSigned(List<Path> keyFiles) {

    private static final String SIGNED = ".signed";

    static LastSigned of(StandaloneSettings settings, Map<String, String> environment) throws IOException {
        List<Path> files = new ArrayList<>();
        String named = environment.get("KRONIEK_CHECKPOINTS_KEY_FILE");
        if (named != null && !named.isBlank()) {
            files.add(Path.of(named));
        }
        if (Files.isDirectory(settings.data())) {
            try (Stream<Path> inside = Files.list(settings.data())) {
                inside.map(Path::toString).filter(name -> name.endsWith(SIGNED))
                        .map(name -> Path.of(name.substring(0, name.length() - SIGNED.length()))).forEach(files::add);
            }
        }
        return new LastSigned(files.stream().map(Path::toAbsolutePath).distinct().toList());
    }

    /** @throws nl.kroniek.proof.Refused when one is there and not signed by the key beside it */
    List<Checkpoint> find() throws IOException {
        List<Checkpoint> found = new ArrayList<>();
        for (Path keyFile : keyFiles) {
            Path signed = keyFile.resolveSibling(keyFile.getFileName() + SIGNED);
            if (Files.isRegularFile(signed) && Files.isRegularFile(keyFile)) {
                TrustedKeys trusted = new TrustedKeys(Files.readAllLines(keyFile).stream().map(String::strip)
                        .filter(line -> line.startsWith("PRIVATE+KEY+"))
                        .map(line -> SigningKey.parse(line).verifier()).toList());
                found.add(Checkpoint.open(SignedNote.parse(Files.readAllBytes(signed)), trusted));
            }
        }
        return found;
    }
}
