package nl.kroniek.command.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.kroniek.command.door.CommandDoor;
import nl.kroniek.command.door.Origin;
import nl.kroniek.command.door.Receipt;
import nl.kroniek.command.door.Via;
import nl.kroniek.command.reading.CommandReader;
import nl.kroniek.command.reading.Sealing;
import nl.kroniek.command.refusal.Objection;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.command.trial.Trial;
import nl.kroniek.vault.PersonKeys;
import nl.kroniek.vault.Seal;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings in command files. A line is known by its content, so a second run changes nothing; a line that is refused does
 * not stop the others.
 */
public final class Importer {

    private static final long REPORT_EVERY = 200_000_000;

    private final CommandDoor door;
    private final Trial trial;
    private final PersonKeys keys;
    private final Seal seal;

    public Importer(CommandDoor door, Trial trial, PersonKeys keys, Seal seal) {
        this.door = door;
        this.trial = trial;
        this.keys = keys;
        this.seal = seal;
    }

    /** As {@link #run(InputStream, boolean, Operator, Consumer)}. */
    public ImportReport run(Path file, boolean dryRun, Operator operator, Consumer<Progress> progress)
            throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return run(in, dryRun, operator, progress);
        }
    }

    /**
     * @param dryRun decide on everything, store nothing: no event and no key
     * @param progress told at most five times a second, and at the end
     * @throws Refusal when it is not a command file, or not for this operator
     */
    public ImportReport run(InputStream in, boolean dryRun, Operator operator, Consumer<Progress> progress)
            throws IOException {
        CommandFile file = open(in, operator);
        if (!dryRun) {
            return run(file, false, door, new Sealing(keys, seal), operator, progress);
        }
        return trial.run(nowhere -> run(file, true, nowhere, new Sealing(new ThrowAwayKeys(keys), seal), operator,
                progress));
    }

    /** Only whether it is a command file that this operator may bring in. */
    public void check(InputStream in, Operator operator) throws IOException {
        open(in, operator);
    }

    private static CommandFile open(InputStream in, Operator operator) throws IOException {
        CommandFile file = CommandFile.read(in);
        if (!operator.mayImportFor(file.association())) {
            throw Objection.ANOTHER_ASSOCIATION.refusal(String.valueOf(operator.only()));
        }
        return file;
    }

    private static ImportReport run(CommandFile file, boolean dryRun, CommandDoor door, Sealing sealing,
            Operator operator, Consumer<Progress> progress) {
        Origin origin = new Origin(operator.actor(), operator.role(), Via.IMPORT, UUID.randomUUID().toString());
        LineRun run = new LineRun(door, new CommandReader(sealing), origin, operator, file.association());
        List<RefusedLine> refused = new ArrayList<>();
        long start = System.nanoTime();
        long told = start;
        int repeated = 0;
        long position = -1;
        for (int i = 0; i < file.lines().size(); i++) {
            Optional<Receipt> receipt = one(run, file.lines().get(i), refused);
            repeated += receipt.filter(Receipt::repeated).isPresent() ? 1 : 0;
            position = Math.max(position, receipt.map(Receipt::position).orElse(-1L));
            long now = System.nanoTime();
            if (now - told >= REPORT_EVERY) {
                progress.accept(Progress.of(i + 1, file.lines().size(), now - start));
                told = now;
            }
        }
        int total = file.lines().size();
        long took = System.nanoTime() - start;
        progress.accept(Progress.of(total, total, took));
        return new ImportReport(dryRun, total, total - repeated - refused.size(), repeated, refused,
                dryRun ? -1 : position, Duration.ofNanos(took));
    }

    /** Empty when it is refused. */
    private static Optional<Receipt> one(LineRun run, CommandFile.Line line, List<RefusedLine> refused) {
        String name = "";
        try {
            ObjectNode json = LineRun.parse(line);
            name = json.path("do").asString("");
            return Optional.of(run.carryOut(json));
        } catch (Refusal refusal) {
            refused.add(new RefusedLine(line.number(), name, refusal.faults()));
            return Optional.empty();
        }
    }
}
