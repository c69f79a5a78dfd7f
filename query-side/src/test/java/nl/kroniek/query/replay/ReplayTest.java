package nl.kroniek.query.replay;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.Objects;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.EventSamples;
import nl.kroniek.events.association.AssociationRegistered;
import nl.kroniek.query.chronicle.Views;
import nl.kroniek.query.live.LiveBench;
import nl.kroniek.query.replay.Difference.Field;
import nl.kroniek.query.replay.Difference.Sort;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ReplayTest {

    private static final String MEETING = "vgg/" + EventSamples.MEETING.value();

    private final LiveBench bench = new LiveBench();
    private final Replay replay = new Replay(bench.views, bench.log.reader());

    @BeforeEach
    void fill() throws Exception {
        bench.start();
        bench.log.record(EventSamples.all());
        bench.catchUp();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void replaying_into_empty_views_gives_the_same() {
        for (var view : Views.ALL) {
            var comparison = replay.compare(view, every -> true);
            assertThat(comparison.differences()).as(view.name()).isEmpty();
            assertThat(comparison.same()).isTrue();
            assertThat(comparison.rows()).as(view.name()).isPositive().isEqualTo(comparison.liveRows());
            assertThat(comparison.done()).isEqualTo(comparison.total()).isEqualTo(EventSamples.all().size());
        }
    }

    @Test
    void a_changed_row_is_found() {
        calendar().updateOne(eq("_id", MEETING), set("row.title", "PHO Iets Anders"));

        assertThat(found()).isEqualTo(new Difference(Sort.CHANGED, EventSamples.VGG, EventSamples.MEETING.value(),
                List.of(new Field("title", "PHO Iets Anders", "PHO Bibliotheekwerk"))));
    }

    @Test
    void a_row_that_claims_another_position_is_found() {
        calendar().updateOne(eq("_id", MEETING), set("position", 1L));

        assertThat(found()).isEqualTo(new Difference(Sort.CHANGED, EventSamples.VGG, EventSamples.MEETING.value(),
                List.of(new Field("position", "1", replayed()))));
    }

    @Test
    void a_missing_row_is_found() {
        calendar().deleteOne(eq("_id", MEETING));

        assertThat(found())
                .isEqualTo(new Difference(Sort.MISSING, EventSamples.VGG, EventSamples.MEETING.value(), List.of()));
    }

    @Test
    void a_doubled_row_is_found() {
        var row = new Document(Objects.requireNonNull(calendar().find(eq("_id", MEETING)).first()));
        calendar().insertOne(row.append("_id", MEETING + "-again"));

        assertThat(found())
                .isEqualTo(new Difference(Sort.DOUBLED, EventSamples.VGG, EventSamples.MEETING.value(), List.of()));
    }

    @Test
    void a_row_that_no_event_explains_is_found() {
        var row = new Document(Objects.requireNonNull(calendar().find(eq("_id", MEETING)).first()));
        calendar().insertOne(row.append("_id", "vgg/mtg-invented").append("id", "mtg-invented"));

        assertThat(found()).isEqualTo(new Difference(Sort.EXTRA, EventSamples.VGG, "mtg-invented", List.of()));
    }

    @Test
    void rows_of_associations_that_were_not_asked_for_are_not_even_counted() throws Exception {
        var friesland = new AssociationId("vfg");
        bench.log.record(new AssociationRegistered(friesland, "Friese Gemeenten", "VFG"));
        bench.catchUp();
        bench.log.database().getCollection("view_directory").deleteOne(eq("_id", "vgg/" + EventSamples.VEENDAM));

        var theirs = replay.compare(Views.DIRECTORY, friesland::equals);
        var ours = replay.compare(Views.DIRECTORY, EventSamples.VGG::equals);

        assertThat(theirs.same()).isTrue();
        assertThat(theirs.rows()).isEqualTo(1);
        assertThat(ours.differences()).hasSize(1);
    }

    private String replayed() {
        return String.valueOf(bench.log.reader().ofAggregate(EventSamples.MEETING.value()).getLast().position());
    }

    private Difference found() {
        var differences = replay.compare(Views.CALENDAR, every -> true).differences();
        assertThat(differences).hasSize(1);
        return differences.getFirst();
    }

    private MongoCollection<Document> calendar() {
        return bench.log.database().getCollection("view_meeting_calendar");
    }
}
