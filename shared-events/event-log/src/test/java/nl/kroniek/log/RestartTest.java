package nl.kroniek.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.kroniek.embedded.EmbeddedMongo;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {

    @TempDir
    Path directory;

    @Test
    void a_log_on_disk_goes_on_where_it_was_left() {
        var before = write(TestLog.message("a", 0), TestLog.message("a", 1));
        var after = write(TestLog.message("a", 2), TestLog.message("b", 0));

        assertThat(before.commits()).isEqualTo(2);
        assertThat(after.fault()).isEmpty();
        assertThat(after.commits()).isEqualTo(4);
    }

    private Verification write(EventMessage<?>... messages) {
        try (var server = EmbeddedMongo.start(directory); var client = MongoClients.create(server.uri())) {
            var log = EventLog.open(client.getDatabase("kroniek"), TestLog.SETTINGS, new CatalogSerializer(),
                    NoOpEventUpcaster.INSTANCE, Clock.systemUTC());
            for (var message : messages) {
                log.engine().appendEvents(List.of(message));
            }
            return log.verifier().verify();
        }
    }
}
