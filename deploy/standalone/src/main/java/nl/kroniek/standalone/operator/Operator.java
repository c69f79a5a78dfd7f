package nl.kroniek.standalone.operator;

import com.mongodb.MongoException;
import java.io.PrintWriter;
import java.util.Optional;
import nl.kroniek.standalone.RefusedStart;
import nl.kroniek.standalone.StandaloneSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** All commands under one name. */
@Command(name = "kroniek")
public final class Operator implements Runnable {

    @Mixin
    private Manner manner = new Manner();

    @Spec
    private @Nullable CommandSpec spec;

    private Operator() {}

    /** @param starting the commands that need the application: {@code run} and {@code import} */
    public static CommandLine commands(Console console, StandaloneSettings settings, Object... starting) {
        CommandLine commands = new CommandLine(new Operator());
        for (Object command : starting) {
            CommandLine added = new CommandLine(command);
            added.addMixin("manner", new Manner());
            commands.addSubcommand(added);
        }
        commands.addSubcommand(new VerifyCommand(console, settings))
                .addSubcommand(new DoctorCommand(console, settings)).addSubcommand(new BackupCommand(console, settings))
                .addSubcommand(new RestoreCommand(console, settings))
                .addSubcommand(new ExportCommand(console, settings));
        commands.setResourceBundle(console.words().bundle());
        commands.setOut(new PrintWriter(console.out(), true));
        commands.setErr(new PrintWriter(console.err(), true));
        commands.setParameterExceptionHandler((wrong, args) -> console.refuse(sentence(console, wrong)));
        commands.setExecutionExceptionHandler((failed, line, parsed) -> unforeseen(console, failed));
        return commands;
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }

    private static String sentence(Console console, ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        return switch (wrong) {
            case UnmatchedArgumentException unknown ->
                console.say("wrong.unknown", String.join(" ", unknown.getUnmatched()), command);
            case MissingParameterException missing -> console.say("wrong.missing", missing.getMissing().stream()
                    .map(arg -> arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel()).distinct()
                    .toList(), command);
            default -> console.say("wrong.other", String.valueOf(wrong.getMessage()), command);
        };
    }

    private static int unforeseen(Console console, Exception failed) {
        if (failed instanceof IllegalArgumentException) {
            return console.refuse(String.valueOf(failed.getMessage()));
        }
        Optional<Throwable> refused = RefusedStart.reason(failed);
        if (refused.isPresent()) {
            return console.refuse(sentence(console, refused.get()));
        }
        failed.printStackTrace(console.err());
        return Console.WRONG;
    }

    private static String sentence(Console console, Throwable refused) {
        String message = String.valueOf(refused.getMessage());
        return switch (refused) {
            case MongoException unreachable -> console.say("cannot.database", message);
            case PortInUseException taken -> console.say("cannot.port", String.valueOf(taken.getPort()));
            default -> message;
        };
    }
}
