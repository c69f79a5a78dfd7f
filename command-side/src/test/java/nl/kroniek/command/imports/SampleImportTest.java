package nl.kroniek.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import nl.kroniek.command.CommandSideTest;
import nl.kroniek.log.LogReader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** The year that everybody begins with goes in whole, through the same rules as every command; a log of its own. */
@CommandSideTest
@TestPropertySource(properties = "log.of=sample")
@DirtiesContext
class SampleImportTest {

    private static final Path SAMPLE = Path.of("../deploy/samples/vgg-2023/commands.jsonl");

    private final Importer importer;
    private final LogReader log;

    SampleImportTest(@Autowired Importer importer, @Autowired LogReader log) {
        this.importer = importer;
        this.log = log;
    }

    @Test
    void the_sample_goes_in_whole_and_a_second_time_changes_nothing() throws Exception {
        ImportReport trial = importer.run(SAMPLE, true, Operator.ofTheMachine(), progress -> {});
        assertThat(reasons(trial)).as("dry run").isEmpty();
        assertThat(log.head()).as("a dry run stores nothing").isEqualTo(-1);

        ImportReport first = importer.run(SAMPLE, false, Operator.ofTheMachine(), progress -> {});
        assertThat(reasons(first)).as("refused lines").isEmpty();
        assertThat(first.carriedOut()).isEqualTo(first.total()).isGreaterThan(500);

        long head = log.head();

        ImportReport second = importer.run(SAMPLE, false, Operator.ofTheMachine(), progress -> {});
        assertThat(second.alreadyDone()).isEqualTo(second.total());
        assertThat(log.head()).isEqualTo(head);
    }

    private static String reasons(ImportReport report) {
        StringBuilder text = new StringBuilder();
        report.refused().stream().limit(40).forEach(line -> text.append(line.line()).append(' ').append(line.name())
                .append(' ').append(line.code()).append(' ').append(line.reason(Locale.ENGLISH)).append('\n'));
        return text.toString();
    }
}
