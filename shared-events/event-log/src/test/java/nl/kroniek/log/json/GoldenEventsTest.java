package nl.kroniek.log.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kroniek.events.Event;
import nl.kroniek.events.EventCatalog;
import nl.kroniek.events.EventSamples;
import nl.kroniek.events.EventType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;

/** The JSON of every event, as it was promised: logs in the world hold it, so a change of it is a new revision. */
class GoldenEventsTest {

    private static final Path GOLDEN = Path.of("../events/src/main/resources/golden");
    private static final boolean WRITE = Boolean.getBoolean("kroniek.golden.write");
    private static final ObjectWriter PRETTY = EventJson.mapper().writer().with(new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n")).withArrayIndenter(new DefaultIndenter("  ", "\n")));

    @BeforeAll
    static void write_what_is_missing_when_asked() throws IOException {
        Files.createDirectories(GOLDEN);
        for (var type : WRITE ? EventCatalog.all() : List.<EventType>of()) {
            if (Files.notExists(file(type, type.revision()))) {
                Files.writeString(file(type, type.revision()), text(sample(type)));
            }
        }
    }

    static Stream<EventType> types() {
        return EventCatalog.all().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void an_event_is_written_as_its_golden_file_says(EventType type) throws IOException {
        var file = file(type, type.revision());
        if (Files.notExists(file)) {
            fail("%s is missing. Run this test with -Dkroniek.golden.write=true, read what it wrote, commit it.", file);
        }
        assertThat(text(sample(type)))
                .as("%s differs. Logs hold the old shape: raise the revision in EventCatalog, add an upcaster and a"
                        + " golden file of the new revision; keep this file.", file)
                .isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_golden_file_reads_back_as_the_sample(EventType type) throws IOException {
        Event read = EventJson.mapper().readValue(Files.readString(file(type, type.revision())), type.type());
        assertThat(read).isEqualTo(sample(type));
    }

    @Test
    void there_is_one_golden_file_for_every_revision_and_none_too_many() throws IOException {
        var expected = EventCatalog.all().stream().flatMap(
                type -> IntStream.rangeClosed(1, type.revision()).mapToObj(revision -> name(type, revision)))
                .collect(Collectors.toCollection(TreeSet::new));
        try (var files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("A missing file is written with -Dkroniek.golden.write=true. A superfluous one belongs to an"
                            + " event that left EventCatalog: put that event back, its name stands in logs.")
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void no_golden_file_names_a_class() throws IOException {
        for (var type : EventCatalog.all()) {
            assertThat(Files.readString(file(type, type.revision()))).doesNotContain("nl.kroniek")
                    .doesNotContain("java.");
        }
    }

    private static Event sample(EventType type) {
        return EventSamples.of(type.type());
    }

    private static String text(Event event) {
        return PRETTY.writeValueAsString(event) + "\n";
    }

    private static Path file(EventType type, int revision) {
        return GOLDEN.resolve(name(type, revision));
    }

    private static String name(EventType type, int revision) {
        return type.name() + ".v" + revision + ".json";
    }
}
