package nl.kroniek.standalone;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.kroniek.standalone.Order.CommandFilePath;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the registry; returns while it runs. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {

    /** What the main method must not stop the process on. */
    static final int KEEPS_RUNNING = -1;

    private final StandaloneSettings settings;

    @ArgGroup(multiplicity = "0..*")
    private List<Source> sources = new ArrayList<>();

    RunCommand(StandaloneSettings settings) {
        this.settings = settings;
    }

    /** One file to bring in; the order in which they were named is kept. */
    static final class Source {

        @Option(names = "--sample", required = true, paramLabel = "NAME")
        private @Nullable String sample;

        @Option(names = "--import", required = true, paramLabel = "FILE")
        private @Nullable Path file;

        CommandFilePath path(Path samples) {
            return sample == null
                    ? new CommandFilePath(file == null ? Path.of("") : file, false)
                    : new CommandFilePath(samples.resolve(sample).resolve("commands.jsonl"), true);
        }
    }

    Order order() {
        return new Order(sources.stream().map(source -> source.path(settings.samples())).toList());
    }

    @Override
    public Integer call() {
        Order order = order();
        order.files().forEach(file -> BringIn.mustBeReadable(file.file()));
        Database database = Database.open(settings);
        // Runs after the application has stopped writing.
        SpringApplication.getShutdownHandlers().add(database::close);
        Application.serving(database, order);
        return KEEPS_RUNNING;
    }
}
