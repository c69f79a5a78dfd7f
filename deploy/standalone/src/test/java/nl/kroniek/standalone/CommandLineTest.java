package nl.kroniek.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.kroniek.standalone.Order.CommandFilePath;
import nl.kroniek.standalone.operator.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

class CommandLineTest {

    private static final Map<String, String> ENVIRONMENT = Map.of("KRONIEK_SAMPLES", "samples");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void files_are_brought_in_in_the_order_in_which_they_were_named() {
        assertThat(order("run")).isEqualTo(Order.NOTHING);
        assertThat(order("run", "--sample", "vgg-2023", "--import", "more.jsonl", "--sample", "other").files())
                .isEqualTo(List.of(new CommandFilePath(Path.of("samples/vgg-2023/commands.jsonl"), true),
                        new CommandFilePath(Path.of("more.jsonl"), false),
                        new CommandFilePath(Path.of("samples/other/commands.jsonl"), true)));
    }

    @ParameterizedTest
    @CsvSource({"walk,walk", "run --simple x,--simple", "run --sample,--sample", "import,FILE", "import a b,b",
            "verify --checkpoint,--checkpoint", "backup,FILE", "restore,FILE", "export a b,b", "doctor now,now"})
    void words_that_cannot_be_understood_are_named_and_end_with_two(String words, String named) {
        assertThat(execute(words.split(" "))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(named).contains("--help").doesNotContain("\tat ");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void a_wrong_question_is_answered_in_the_language_and_the_form_that_was_asked_for() {
        assertThat(execute("verify", "--nonsense", "--lang", "nl")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("Niet begrepen: --nonsense");
        assertThat(execute("verify", "--nonsense", "--json")).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("{\"verdict\":\"not-asked\"");
    }

    @Test
    void the_language_comes_from_the_environment_where_nothing_is_said() {
        Console console = Console.of(new String[0], Map.of("LANG", "nl_NL.UTF-8"), System.out, System.err);
        assertThat(help(console, "backup")).contains("Gebruik: kroniek backup").contains("Waar het logboek naartoe");
        Console french = Console.of(new String[0], Map.of("LANG", "fr_FR.UTF-8"), System.out, System.err);
        assertThat(help(french, "backup")).contains("Use: kroniek backup").contains("Where the log goes");
    }

    @ParameterizedTest
    @CsvSource({"nl", "en"})
    void every_command_and_every_option_is_explained_in_both_languages(String language) {
        CommandLine commands = commands("--lang", language);
        assertThat(commands.getSubcommands()).containsOnlyKeys("run", "import", "verify", "doctor", "backup",
                "restore", "export");
        commands.getSubcommands().values().forEach(command -> {
            CommandSpec spec = command.getCommandSpec();
            assertThat(command.getUsageMessage()).contains(language.equals("nl") ? "Gebruik:" : "Use:");
            assertThat(spec.usageMessage().description()).as(spec.qualifiedName()).isNotEmpty();
            for (ArgSpec arg : spec.args()) {
                assertThat(String.join("", arg.description())).as(spec.qualifiedName() + " " + arg).isNotBlank();
            }
        });
    }

    private Order order(String... args) {
        CommandLine commands = commands(args);
        CommandLine.ParseResult parsed = commands.parseArgs(args);
        return ((RunCommand) parsed.subcommand().commandSpec().userObject()).order();
    }

    private int execute(String... args) {
        return commands(args).execute(args);
    }

    private CommandLine commands(String... args) {
        return Kroniek.commands(
                Console.of(args, ENVIRONMENT, new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)),
                StandaloneSettings.of(ENVIRONMENT, Path.of("home")));
    }

    private static String help(Console console, String command) {
        CommandLine commands = Kroniek.commands(console, StandaloneSettings.of(ENVIRONMENT, Path.of("home")));
        return commands.getSubcommands().getOrDefault(command, commands).getUsageMessage();
    }
}
