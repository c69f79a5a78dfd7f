package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kroniek import FILE}, as somebody types it. */
class ImportIT {

    /** Header, association, organisations, persons, members and bodies: enough to have references that must hold. */
    private static final int LINES = 160;

    @TempDir
    Path folder;

    @Test
    void a_dry_run_says_what_would_happen_and_stores_nothing() throws Exception {
        Path file = file(Sample.lines().subList(0, LINES));
        assertThat(said("import", file.toString(), "--dry-run")).contains("exit 0").anyMatch(line -> line.matches(
                "tried .*: [1-9]\\d+ done, 0 already there, 0 refused.*"));
        assertThat(said("verify")).anyMatch(line -> line.startsWith("whole: 0 commits"));
    }

    @Test
    void a_refused_line_is_named_with_number_and_reason_and_a_second_run_changes_nothing() throws Exception {
        List<String> lines = new ArrayList<>(Sample.lines().subList(0, LINES));
        lines.add("{\"do\":\"establish-body\",\"id\":\"bdy:zonder-naam\",\"kind\":\"staff-meeting\"}");
        lines.add("{\"do\":\"register-person\",\"id\":\"per:iemand\",\"name\":\"Iemand\",\"shoe\":43}");
        Path file = file(lines);
        List<String> first = said("import", file.toString());
        assertThat(first).contains("exit 1")
                .anyMatch(line -> line.matches(" +line " + (LINES + 1) + " refused, [a-z-]+: .*name.*"))
                .anyMatch(line -> line.matches(" +line " + (LINES + 2) + " refused, [a-z-]+: .*shoe.*"))
                .anyMatch(line -> line.matches("imported .* 2 refused.*"));
        List<String> log = said("verify");
        assertThat(said("import", file.toString()))
                .anyMatch(line -> line.matches("imported .*: 0 done, [1-9]\\d+ already there, 2 refused.*"));
        assertThat(said("verify")).isEqualTo(log);
    }

    @Test
    void a_file_that_is_not_there_is_a_sentence() throws Exception {
        assertThat(said("import", folder.resolve("nowhere.jsonl").toString())).contains("exit 2")
                .anyMatch(line -> line.startsWith("There is no file"));
    }

    @Test
    void a_file_that_holds_no_commands_is_a_sentence() throws Exception {
        assertThat(said("import", file(List.of("Beste secretaris,")).toString())).contains("exit 2")
                .noneMatch(line -> line.contains("Exception"));
    }

    private Path file(List<String> lines) throws Exception {
        return Files.write(folder.resolve("commands.jsonl"), lines);
    }

    private List<String> said(String... words) throws Exception {
        RegistryProcess process = RegistryProcess.launch(folder.resolve("data"), new ConcurrentHashMap<>(), words);
        int exit = process.exitCode();
        List<String> said = new ArrayList<>(process.output());
        said.add("exit " + exit);
        return said;
    }
}
