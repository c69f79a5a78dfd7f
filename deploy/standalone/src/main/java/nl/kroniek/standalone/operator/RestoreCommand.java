package nl.kroniek.standalone.operator;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kroniek.log.whole.LogCheck;
import nl.kroniek.proof.Checkpoint;
import nl.kroniek.proof.ExportedLog;
import nl.kroniek.proof.Fault;
import nl.kroniek.proof.Finding;
import nl.kroniek.proof.LogVerdict;
import nl.kroniek.standalone.StandaloneSettings;
import nl.kroniek.standalone.operator.VaultReader.Contents;
import nl.kroniek.standalone.operator.VaultReader.Damaged;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup into an empty database; everything is checked before anything is written. */
@Command(name = "restore")
final class RestoreCommand extends OperatorCommand {

    private static final int BUFFER = 1 << 16;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--vault", paramLabel = "FILE")
    private @Nullable Path vault;

    @Option(names = "--verify")
    private boolean verify;

    @Option(names = "--accept-loss")
    private boolean acceptLoss;

    @Mixin
    private Trust trust = new Trust();

    RestoreCommand(Console console, StandaloneSettings settings) {
        super(console, settings);
    }

    @Override
    Answer answer() throws IOException {
        Path keys = vault == null ? BackupCommand.vaultOf(file) : vault;
        boolean withKeys = vault != null || Files.exists(keys);
        List<Checkpoint> signed = trust.opened(console(), LastSigned.of(settings(), console().environment()));
        LogVerdict log = check(signed);
        Optional<Finding> wrong = log.finding().filter(finding -> !acceptLoss || finding.fault() != Fault.SHORTER);
        if (wrong.isPresent()) {
            return refused(wrong.get());
        }
        try {
            if (withKeys && !belongTogether(read(keys, null), log)) {
                return Answer.wrong("vault-of-another-log", say("restore.vault.other", keys, file),
                        say("restore.nothing"));
            }
            return write(log, signed, withKeys ? keys : null);
        } catch (Damaged e) {
            return Answer.wrong("vault-damaged", say("restore.vault.damaged", keys), say("restore.nothing"));
        }
    }

    private LogVerdict check(List<Checkpoint> signed) throws IOException {
        try (InputStream in = open(file)) {
            return ExportedLog.verify(in, signed, commits -> {});
        }
    }

    private Answer refused(Finding finding) {
        Answer answer = Answer.wrong(finding.fault().code(), console().words().ofProofs().of(finding.fault(), finding
                .details()), say("restore.nothing")).fact("ordinal", finding.ordinal());
        return finding.fault() == Fault.SHORTER ? answer.also(say("restore.shorter")) : answer;
    }

    private static boolean belongTogether(Contents keys, LogVerdict log) {
        return keys.commits() == log.commits() && Arrays.equals(keys.hash(), log.head());
    }

    private Answer write(LogVerdict log, List<Checkpoint> signed, @Nullable Path keys) throws IOException, Damaged {
        try (Reached reached = Reached.writing(settings())) {
            Restoring restoring = Restoring.begin(reached.mongo())
                    .orElseThrow(() -> new Cannot(say("cannot.not-empty")));
            try (InputStream in = open(file)) {
                restoring.log(in, log.commits(), console().progress());
            }
            long documents = keys == null ? 0 : read(keys, restoring).documents();
            restoring.end();
            Answer done = Answer.fine("restored", say("restore.done", log.commits(), log.events()),
                    keys == null ? say("restore.no-vault") : say("restore.vault", documents));
            if (log.finding().isPresent()) {
                done = done.also(say("restore.lost"));
            }
            if (verify) {
                List<Checkpoint> fitting = signed.stream().filter(point -> point.size() <= log.commits()).toList();
                Answer found = VerifyCommand.verdict(console(), LogCheck.check(reached.log(), fitting, console()
                        .progress()));
                for (String sentence : found.sentences()) {
                    done = done.also(sentence);
                }
                done = new Answer(found.fine(), found.fine() ? done.code() : found.code(), done.sentences(), found
                        .facts());
            }
            return done.fact("commits", log.commits()).fact("events", log.events()).fact("documents", documents);
        }
    }

    private static Contents read(Path keys, @Nullable Restoring into) throws IOException, Damaged {
        try (InputStream in = open(keys)) {
            Contents contents = VaultReader.read(in, (name, document) -> {
                if (into != null) {
                    into.document(name, document);
                }
            });
            if (into != null) {
                into.flush();
            }
            return contents;
        }
    }

    private static InputStream open(Path path) throws IOException {
        return new BufferedInputStream(Files.newInputStream(path), BUFFER);
    }
}
