package nl.kroniek.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The command file of 2023, as it lies in the repository. */
final class Sample {

    static final Path DIRECTORY = Path.of("..", "samples").toAbsolutePath().normalize();
    static final Path FILE = DIRECTORY.resolve("vgg-2023/commands.jsonl");

    private Sample() {}

    static List<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same year for another association, so that a counter-test can change a command of it. */
    static List<String> linesFor(String association) {
        return lines().stream()
                .map(line -> line.replace("\"association\":\"vgg\"", "\"association\":\"" + association + "\""))
                .toList();
    }
}
