package nl.kroniek.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.kroniek.command.imports.ImportReport;
import nl.kroniek.command.imports.Importer;
import nl.kroniek.command.imports.Operator;
import nl.kroniek.command.imports.Progress;
import nl.kroniek.command.imports.RefusedLine;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.command.refusal.Sentences;
import org.springframework.stereotype.Component;

/**
 * Brings in a command file for whoever runs this machine, and says on standard output how far it is and what it did.
 */
@Component
class BringIn {

    private static final Locale LANGUAGE = Locale.of("nl");
    private static final double NANOS = 1e9;

    private final Importer importer;

    BringIn(Importer importer) {
        this.importer = importer;
    }

    /** @throws IllegalArgumentException with a sentence, when there is no such file */
    static void mustBeReadable(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new IllegalArgumentException("There is no file " + file + " that can be read.");
        }
    }

    /** @throws IllegalArgumentException with a sentence, when it is no command file */
    ImportReport bringIn(Path file, boolean dryRun) {
        try {
            ImportReport report = importer.run(file, dryRun, Operator.ofTheMachine(), BringIn::tell);
            report.refused().forEach(BringIn::tell);
            System.out.println(summary(file, report));
            return report;
        } catch (Refusal noCommandFile) {
            throw new IllegalArgumentException(noCommandFile.faults().stream()
                    .map(fault -> Sentences.of(fault, LANGUAGE)).collect(Collectors.joining(" ")), noCommandFile);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " could not be read.", e);
        }
    }

    private static void tell(Progress progress) {
        System.out.printf(Locale.ROOT, "  %d/%d, %.0f per second, %d s left%n", progress.done(), progress.total(),
                progress.perSecond(), progress.left().toSeconds());
    }

    private static void tell(RefusedLine line) {
        System.out.println("  line " + line.line() + " refused, " + line.code() + ": " + line.reason(LANGUAGE));
    }

    private static String summary(Path file, ImportReport report) {
        double seconds = Math.max(report.took().toNanos() / NANOS, 0.001);
        return String.format(Locale.ROOT, "%s %s: %d done, %d already there, %d refused, %.1f s, %.0f per second",
                report.dryRun() ? "tried" : "imported", file.getFileName(), report.carriedOut(), report.alreadyDone(),
                report.refused().size(), seconds, report.total() / seconds);
    }
}
