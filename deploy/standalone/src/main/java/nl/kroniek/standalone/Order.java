package nl.kroniek.standalone;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the person at the keyboard asks of us. */
sealed interface Order {

    /** Start the registry, after these command files were brought in. */
    record Run(List<CommandFilePath> files) implements Order {}

    /** Bring in a command file and stop. */
    record Import(Path file, boolean dryRun) implements Order {}

    /** Check the history from the first commit to the last and stop. */
    record Verify() implements Order {}

    /** A command file, and whether it is one of our samples, which get demo accounts. */
    record CommandFilePath(Path file, boolean sample) {}

    String USAGE = """
                   kroniek run [--sample NAME] [--import FILE]   start the registry
                   kroniek import FILE [--dry-run]               bring in a command file and stop
                   kroniek verify                                check the history and stop""";

    /**
     * @param samples where the samples lie
     * @throws IllegalArgumentException with a sentence, when the words make no order
     */
    static Order of(List<String> words, Path samples) {
        if (words.isEmpty()) {
            return new Run(List.of());
        }
        List<String> rest = words.subList(1, words.size());
        return switch (words.getFirst()) {
            case "run" -> run(rest, samples);
            case "import" -> imported(rest);
            case "verify" -> new Verify();
            default -> throw new IllegalArgumentException("\"" + words.getFirst() + "\" is not known. Use:\n" + USAGE);
        };
    }

    private static Run run(List<String> words, Path samples) {
        if (words.size() % 2 != 0) {
            throw new IllegalArgumentException("Every option of run takes a name. Use:\n" + USAGE);
        }
        List<CommandFilePath> files = new ArrayList<>();
        for (int i = 0; i < words.size(); i += 2) {
            files.add(switch (words.get(i)) {
                case "--sample" ->
                    new CommandFilePath(samples.resolve(words.get(i + 1)).resolve("commands.jsonl"), true);
                case "--import" -> new CommandFilePath(Path.of(words.get(i + 1)), false);
                default ->
                    throw new IllegalArgumentException("\"" + words.get(i) + "\" is no option of run. Use:\n" + USAGE);
            });
        }
        return new Run(List.copyOf(files));
    }

    private static Import imported(List<String> words) {
        List<String> files = words.stream().filter(word -> !word.equals("--dry-run")).toList();
        if (files.size() != 1) {
            throw new IllegalArgumentException("Name one file to import. Use:\n" + USAGE);
        }
        return new Import(Path.of(files.getFirst()), words.contains("--dry-run"));
    }
}
