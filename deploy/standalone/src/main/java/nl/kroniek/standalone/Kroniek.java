package nl.kroniek.standalone;

import java.nio.file.Path;
import nl.kroniek.standalone.operator.Console;
import nl.kroniek.standalone.operator.Operator;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;

/** The one command line: starts the registry, brings in a file, and does what whoever keeps it running needs. */
public final class Kroniek {

    private Kroniek() {}

    public static void main(String[] args) {
        // Axon's update checker calls home; a registry of a municipality calls nobody.
        System.setProperty("axoniq.update-checker.disabled", "true");
        // Silent until Boot has read how to log: the database starts before Boot does.
        LoggingSystem.get(Kroniek.class.getClassLoader()).beforeInitialize();
        int code = run(Console.of(args, System.getenv(), System.out, System.err), args);
        if (code != RunCommand.KEEPS_RUNNING) {
            // The database's threads would keep a broken start alive.
            System.exit(code);
        }
    }

    private static int run(Console console, String... args) {
        try {
            return commands(console, StandaloneSettings.of(console.environment(),
                    Path.of(System.getProperty("user.home")))).execute(args.length == 0 ? new String[]{"run"} : args);
        } catch (IllegalArgumentException sentence) {
            return console.refuse(String.valueOf(sentence.getMessage()));
        }
    }

    static CommandLine commands(Console console, StandaloneSettings settings) {
        return Operator.commands(console, settings, new RunCommand(settings), new ImportCommand(settings));
    }
}
