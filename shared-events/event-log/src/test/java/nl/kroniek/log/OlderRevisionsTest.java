package nl.kroniek.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.Event;
import nl.kroniek.events.EventCatalog;
import nl.kroniek.events.OrganisationId;
import nl.kroniek.events.Party;
import nl.kroniek.events.body.BodyHandedOver;
import nl.kroniek.proof.EventLeaf;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A log that was written with older revisions is read as if it had been written today, and stays as it was written. */
class OlderRevisionsTest {

    private static final Path GOLDEN = Path.of("../events/src/main/resources/golden");

    /** What each golden file of an older revision is today. A new revision adds its line. */
    private static final Map<Old, Event> TODAY = Map.of(
            new Old("body-handed-over", 1), new BodyHandedOver(TestLog.VGG, new BodyId("bdy-libraries"),
                    new Party.OfOrganisation(new OrganisationId("org-province")), EdtfDates.parse("2024"), null));

    private record Old(String event, int revision) {}

    @RegisterExtension
    final TestLog log = new TestLog();

    static Stream<Old> every() {
        return EventCatalog.all().stream().flatMap(type -> IntStream.range(1, type.revision())
                .mapToObj(revision -> new Old(type.name(), revision)));
    }

    @ParameterizedTest
    @MethodSource("every")
    void the_reader_and_the_engine_lift_it_and_its_bytes_stay(Old old) throws Exception {
        Event today = TODAY.get(old);
        assertThat(today).as("say in this test what %s is today", old).isNotNull();
        written(old.event(), old.revision(), Files.readString(GOLDEN.resolve(
                old.event() + ".v" + old.revision() + ".json")));

        assertThat(log.another().reader().ofAggregate("a")).extracting(each -> ((RecordedEvent) each).event())
                .containsExactly(today);
        Stream<Object> replayed = log.another().engine().readEvents("a").asStream().map(Message::getPayload);
        assertThat(replayed).containsExactly(today);
        assertThat(log.another().verifier().verify().isWhole()).isTrue();
    }

    /** The counter-example: nothing lifts what comes from a newer program, and it says so. */
    @Test
    void a_newer_revision_is_not_read() throws Conflict {
        written("body-handed-over", 3, "{\"association\":\"vgg\"}");
        assertThat(log.another().reader().ofAggregate("a")).singleElement()
                .isInstanceOfSatisfying(UnreadableEvent.class,
                        unread -> assertThat(unread.why()).isEqualTo(UnreadableEvent.Why.OTHER_REVISION));
    }

    private void written(String event, int revision, String json) throws Conflict {
        var leaf = new EventLeaf(UUID.randomUUID().toString(), "a", "Body", 0, event, revision, TestLog.NOW,
                json.getBytes(StandardCharsets.UTF_8), "{}".getBytes(StandardCharsets.UTF_8));
        log.appender().append(new Draft(UUID.randomUUID(), "vgg", TestLog.NOW, List.of(leaf)));
    }
}
