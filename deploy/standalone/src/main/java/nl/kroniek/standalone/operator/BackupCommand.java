package nl.kroniek.standalone.operator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import nl.kroniek.log.whole.LogCopy;
import nl.kroniek.log.whole.LogFault;
import nl.kroniek.standalone.StandaloneSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Copies the log into a file and what the log cannot hold into another, while the registry runs. */
@Command(name = "backup")
final class BackupCommand extends OperatorCommand {

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--replace")
    private boolean replace;

    BackupCommand(Console console, StandaloneSettings settings) {
        super(console, settings);
    }

    /** Where the keys go that belong to the log in this file. */
    static Path vaultOf(Path log) {
        return log.resolveSibling(log.getFileName() + ".vault");
    }

    @Override
    Answer answer() throws IOException {
        Path vault = vaultOf(file);
        if (!replace && (Files.exists(file) || Files.exists(vault))) {
            throw new Cannot(say("cannot.exists", Files.exists(file) ? file : vault));
        }
        try (Reached reached = Reached.reading(settings());
                NewFile log = new NewFile(file);
                NewFile keys = new NewFile(vault)) {
            LogCopy.Written written = LogCopy.write(reached.log(), log.out(), false, console().progress());
            if (written.fault().isPresent()) {
                LogFault fault = written.fault().get();
                return Answer.wrong(fault.code(), console().words().fault(fault.code(), fault.details()),
                        say("backup.damaged")).fact("ordinal", fault.ordinal());
            }
            // After the log: a key is there before the event that needs it, and one that was destroyed stays destroyed.
            long documents = VaultWriter.write(reached.mongo(), written, keys.out());
            log.flush();
            // The log's own name comes last: where it is, everything is.
            keys.finish();
            log.finish();
            return Answer.fine("backup", say("backup.done", written.commits(), written.events(), file),
                    say("backup.vault", documents, vault)).fact("file", file.toString())
                    .fact("vault", vault.toString()).fact("commits", written.commits())
                    .fact("events", written.events()).fact("documents", documents)
                    .fact("hash", HexFormat.of().formatHex(written.hash()));
        }
    }
}
