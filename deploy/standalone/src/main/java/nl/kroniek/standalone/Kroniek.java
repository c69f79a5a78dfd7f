package nl.kroniek.standalone;

import java.nio.file.Path;
import java.util.List;
import nl.kroniek.embedded.StoreUnusableException;
import nl.kroniek.log.Verification;
import nl.kroniek.log.LogVerifier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;

/** Starts the registry, brings in a command file, or checks the history: one process, both sides, one database. */
public final class Kroniek {

    private static final int WRONG_USE = 2;
    private static final int FAILED = 1;

    private Kroniek() {}

    public static void main(String[] args) {
        // Axon's update checker calls home; a registry of a municipality calls nobody.
        System.setProperty("axoniq.update-checker.disabled", "true");
        // Silent until Boot has read how to log: the database starts before Boot does.
        LoggingSystem.get(Kroniek.class.getClassLoader()).beforeInitialize();
        try {
            StandaloneSettings settings = StandaloneSettings.of(System.getenv(),
                    Path.of(System.getProperty("user.home")));
            switch (Order.of(List.of(args), settings.samples())) {
                case Order.Run run -> run(settings, run);
                case Order.Import bringIn -> System.exit(bringIn(settings, bringIn));
                case Order.Verify nothing -> System.exit(verify(settings));
            }
        } catch (IllegalArgumentException | StoreUnusableException sentence) {
            System.err.println(sentence.getMessage());
            System.exit(WRONG_USE);
        } catch (RuntimeException unforeseen) {
            // The database's threads would keep a broken start alive.
            unforeseen.printStackTrace();
            System.exit(FAILED);
        }
    }

    private static void run(StandaloneSettings settings, Order.Run run) {
        run.files().forEach(file -> BringIn.mustBeReadable(file.file()));
        Database database = Database.open(settings);
        // Runs after the application has stopped writing.
        SpringApplication.getShutdownHandlers().add(database::close);
        Application.serving(database, run);
    }

    private static int bringIn(StandaloneSettings settings, Order.Import order) {
        BringIn.mustBeReadable(order.file());
        try (Database database = Database.open(settings); var application = Application.silent(database)) {
            return application.getBean(BringIn.class).bringIn(order.file(), order.dryRun()).refused().isEmpty()
                    ? 0
                    : FAILED;
        }
    }

    private static int verify(StandaloneSettings settings) {
        try (Database database = Database.open(settings); var application = Application.silent(database)) {
            Verification found = application.getBean(LogVerifier.class).verify();
            System.out.println(found.fault().map(fault -> "broken at commit " + fault.ordinal() + ": " + fault.reason())
                    .orElse("whole: " + found.commits() + " commits, " + found.events() + " events, last hash "
                            + found.hash()));
            return found.isWhole() ? 0 : FAILED;
        }
    }
}
