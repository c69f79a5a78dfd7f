package nl.kroniek.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kroniek.command.CommandCatalog;
import nl.kroniek.query.chronicle.Views;
import nl.kroniek.standalone.operator.Console;
import org.junit.jupiter.api.Test;

/** The README is an index of the house: what stands in it exists, and what exists stands in it. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\[[^]]*]\\((?!http)([^)#]+)\\)");

    private final String readme;

    ReadmeTest() throws IOException {
        readme = Files.readString(ROOT.resolve("README.md"));
    }

    @Test
    void every_link_leads_somewhere() {
        List<String> links = LINK.matcher(readme).results().map(link -> link.group(1)).toList();
        assertThat(links).hasSizeGreaterThan(40).allSatisfy(link -> assertThat(ROOT.resolve(link)).exists());
    }

    @Test
    void every_command_has_its_line_with_the_folder_of_its_slice() {
        assertThat(rows("command-side/src/main")).as("the command table of the README")
                .containsExactlyInAnyOrderElementsOf(CommandCatalog.all().stream()
                        .map(type -> "| `%s` | [%s] | `POST %s` |".formatted(type.name(),
                                folder(type.type().getPackageName(), "nl.kroniek.command."), type.path()))
                        .toList());
    }

    @Test
    void every_view_has_its_line() {
        assertThat(rows("query-side/src/main").stream().map(row -> row.split("`")[1]))
                .as("the view table of the README")
                .containsExactlyInAnyOrderElementsOf(Views.ALL.stream().map(view -> view.name()).toList());
    }

    @Test
    void every_order_of_the_command_line_has_its_line() {
        Console console = Console.of(new String[0], Map.of(), System.out, System.err);
        Set<String> orders = Kroniek.commands(console, StandaloneSettings.of(Map.of(), ROOT)).getSubcommands().keySet();
        assertThat(orders).hasSizeGreaterThan(6).allSatisfy(order -> assertThat(readme)
                .containsPattern("(?m)(^\\| `kroniek " + order + "|^\\./deploy/standalone/kroniek " + order + ")\\b"));
    }

    private List<String> rows(String inFolder) {
        return readme.lines().filter(line -> line.startsWith("| `") && line.contains(inFolder))
                .map(line -> line.replaceAll("]\\([^)]*\\)", "]")).toList();
    }

    private static String folder(String packageName, String prefix) {
        return packageName.substring(prefix.length()).replace('.', '/');
    }
}
