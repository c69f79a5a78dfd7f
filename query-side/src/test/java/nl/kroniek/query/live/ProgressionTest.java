package nl.kroniek.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class ProgressionTest {

    @Test
    void a_view_is_as_far_as_its_slowest_segment() {
        assertThat(position(at("@0/2", 2, 7), at("@1/2", 2, 5))).isEqualTo(5);
    }

    @Test
    void a_segment_that_said_nothing_yet_has_seen_nothing() {
        assertThat(position(at("@0/2", 2, 7))).isEqualTo(-1);
        assertThat(position()).isEqualTo(-1);
    }

    @Test
    void after_a_split_the_new_half_is_where_the_whole_was_until_it_says_more() {
        assertThat(position(at("@0/2", 2, 7), at("@1/2", 2, 9), at("@0/4", 4, 8))).isEqualTo(7);
        assertThat(position(at("@0/2", 2, 7), at("@1/2", 2, 9), at("@0/4", 4, 8), at("@2/4", 4, 10))).isEqualTo(8);
    }

    @Test
    void after_a_merge_what_the_halves_said_holds_nobody_back() {
        assertThat(position(at("@0/2", 2, 20), at("@1/2", 2, 19), at("@0/4", 4, 8), at("@2/4", 4, 10))).isEqualTo(19);
    }

    @Test
    void what_the_first_version_wrote_counts() {
        assertThat(position(at("@0", 2, 7), at("@1", 2, 5))).isEqualTo(5);
        assertThat(position(at("@0", 2, 7), at("@1", 2, 5), at("@0/2", 2, 11), at("@1/2", 2, 12))).isEqualTo(11);
    }

    private static long position(Document... documents) {
        return Progression.of(List.of(documents)).position();
    }

    private static Document at(String id, int segments, long position) {
        return new Document("_id", id).append("segments", segments).append("position", position);
    }
}
