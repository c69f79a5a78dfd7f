package nl.kroniek.standalone;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings in a command file and stops. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private final StandaloneSettings settings;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--dry-run")
    private boolean dryRun;

    ImportCommand(StandaloneSettings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() {
        BringIn.mustBeReadable(file);
        try (Database database = Database.open(settings); var application = Application.silent(database)) {
            return application.getBean(BringIn.class).bringIn(file, dryRun).refused().isEmpty() ? 0 : 1;
        }
    }
}
