package nl.kroniek.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.axonframework.common.IdentifierFactory;
import org.junit.jupiter.api.Test;

class UuidV7Test {

    @Test
    void an_id_begins_with_its_time_and_says_its_version() {
        var id = UuidV7.at(Instant.parse("2022-02-22T19:22:22Z"));
        // The time of the example in RFC 9562, appendix A.6.
        assertThat(id.toString()).startsWith("017f22e2-79b0-7");
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(UuidV7.at(Instant.parse("2022-02-22T19:22:22Z"))).isNotEqualTo(id);
    }

    @Test
    void axon_takes_its_ids_from_here() {
        assertThat(IdentifierFactory.getInstance()).isInstanceOf(UuidV7Factory.class);
    }
}
