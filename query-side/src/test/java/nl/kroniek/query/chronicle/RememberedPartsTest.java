package nl.kroniek.query.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.query.view.View;
import org.junit.jupiter.api.Test;

class RememberedPartsTest {

    private final List<String> rows = new ArrayList<>(List.of("a"));
    private int made;

    private final RememberedParts parts = new RememberedParts(new RowSource() {
        @Override
        public <R> List<R> of(View<R> view, AssociationId association) {
            return List.of();
        }
    });

    @Test
    void a_part_is_made_once_of_the_same_rows_and_again_of_others_even_when_those_are_equal() {
        assertThat(part(rows, "x")).isEqualTo("made 1");
        assertThat(part(rows, "x")).isEqualTo("made 1");
        assertThat(part(new ArrayList<>(rows), "x")).isEqualTo("made 2");
        assertThat(part(rows, "x")).isEqualTo("made 3");
    }

    @Test
    void a_part_that_rests_on_another_part_is_made_again_when_that_is() {
        assertThat(part(rows, "x")).isEqualTo("made 1");
        assertThat(part(rows, new String("x"))).isEqualTo("made 2");
    }

    private String part(List<String> from, Object other) {
        return parts.part(String.class, List.of(from, other), () -> "made " + ++made);
    }
}
