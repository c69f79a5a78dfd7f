package nl.kroniek.standalone.operator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import nl.kroniek.log.whole.LogCopy;
import nl.kroniek.standalone.StandaloneSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The log as a file for an auditor: as it is, whole or not, without any key. */
@Command(name = "export")
final class ExportCommand extends OperatorCommand {

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--replace")
    private boolean replace;

    ExportCommand(Console console, StandaloneSettings settings) {
        super(console, settings);
    }

    @Override
    Answer answer() throws IOException {
        if (!replace && Files.exists(file)) {
            throw new Cannot(say("cannot.exists", file));
        }
        try (Reached reached = Reached.reading(settings()); NewFile log = new NewFile(file)) {
            LogCopy.Written written = LogCopy.write(reached.log(), log.out(), true, console().progress());
            log.finish();
            String done = say("export.done", written.commits(), written.events(), file);
            Answer answer = written.fault().map(fault -> Answer
                    .wrong(fault.code(), console().words().fault(fault.code(), fault.details()), done)
                    .fact("ordinal", fault.ordinal()))
                    .orElseGet(() -> Answer.fine("export", done, say("export.check", file)));
            return answer.fact("file", file.toString()).fact("commits", written.commits())
                    .fact("events", written.events()).fact("hash", HexFormat.of().formatHex(written.hash()));
        }
    }
}
