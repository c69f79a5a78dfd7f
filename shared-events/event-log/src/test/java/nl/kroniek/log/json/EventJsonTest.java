package nl.kroniek.log.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Precision;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class EventJsonTest {

    enum Colour {
        DARK_RED, GREEN
    }

    sealed interface Shape {
        record LargeSquare(int side) implements Shape {}

        record Round(Colour colour) implements Shape {}

        sealed interface Pointed extends Shape {
            record Star(int points) implements Pointed {}
        }
    }

    record Everything(List<Shape> shapes, Shape.Round concrete, BodyId body, Map<Colour, Integer> counts,
            Map<BodyId, String> names, @Nullable String absent, Optional<String> maybe, LocalDate day, LocalTime time,
            Instant at) {

        public boolean isLarge() {
            return true;
        }

        public String getDescription() {
            return "not a component";
        }
    }

    private static final Everything SAMPLE = new Everything(
            List.of(new Shape.LargeSquare(2), new Shape.Round(Colour.DARK_RED), new Shape.Pointed.Star(5)),
            new Shape.Round(Colour.GREEN), new BodyId("bdy-1"), Map.of(Colour.GREEN, 1, Colour.DARK_RED, 2),
            Map.of(new BodyId("bdy-1"), "a"), null, Optional.empty(),
            LocalDate.of(2023, 12, 11), LocalTime.of(9, 30), Instant.parse("2023-12-11T08:30:00Z"));

    private static final String TEXT = "{\"at\":\"2023-12-11T08:30:00Z\",\"body\":\"bdy-1\","
            + "\"concrete\":{\"kind\":\"round\",\"colour\":\"green\"},\"counts\":{\"dark-red\":2,\"green\":1},"
            + "\"day\":\"2023-12-11\",\"names\":{\"bdy-1\":\"a\"},"
            + "\"shapes\":[{\"kind\":\"large-square\",\"side\":2},{\"kind\":\"round\",\"colour\":\"dark-red\"},"
            + "{\"kind\":\"star\",\"points\":5}],\"time\":\"09:30:00\"}";

    private final JsonMapper json = EventJson.mapper();

    @Test
    void a_record_is_written_the_same_way_every_time() {
        assertThat(json.writeValueAsString(SAMPLE)).isEqualTo(TEXT);
    }

    @Test
    void what_was_written_reads_back_equal() {
        assertThat(json.readValue(TEXT, Everything.class)).isEqualTo(SAMPLE);
    }

    @Test
    void a_method_that_says_something_about_a_date_is_not_stored() {
        assertThat(json.writeValueAsString(VagueDate.day(LocalDate.of(2023, 6, 29)))).isEqualTo(
                "{\"earliest\":\"2023-06-29\",\"latest\":\"2023-06-29\",\"precision\":\"day\"}");
        var vague = new VagueDate(null, null, Precision.UNKNOWN, "Najaar", null);
        assertThat(json.readValue(json.writeValueAsBytes(vague), VagueDate.class)).isEqualTo(vague);
    }

    @Test
    void an_unknown_property_is_skipped() {
        assertThat(json.readValue("{\"side\":3,\"kind\":\"large-square\",\"later\":{\"a\":1}}", Shape.class))
                .isEqualTo(new Shape.LargeSquare(3));
    }

    @Test
    void a_kind_that_is_not_one_of_the_sealed_records_is_refused() {
        assertThatThrownBy(() -> json.readValue("{\"kind\":\"java.io.File\"}", Shape.class))
                .isInstanceOf(MismatchedInputException.class);
        assertThatThrownBy(() -> json.readValue("{\"side\":3}", Shape.class))
                .isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void an_id_is_plain_text_even_at_the_top() {
        assertThat(json.writeValueAsString(new AssociationId("vgg"))).isEqualTo("\"vgg\"");
        assertThat(json.readValue("\"vgg\"", AssociationId.class)).isEqualTo(new AssociationId("vgg"));
    }

    @Test
    void the_settings_can_be_built_on() {
        assertThat(EventJson.builder().build().writeValueAsString(SAMPLE)).isEqualTo(TEXT);
    }
}
