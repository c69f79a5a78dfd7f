package nl.kroniek.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMongoTest {

    @Test
    void a_restart_keeps_everything(@TempDir Path directory) {
        try (EmbeddedMongo server = EmbeddedMongo.start(directory);
                MongoClient client = MongoClients.create(server.uri())) {
            client.getDatabase("kroniek").getCollection("log_x").insertOne(new Document("_id", 1).append("a", "b"));
        }
        try (EmbeddedMongo server = EmbeddedMongo.start(directory);
                MongoClient client = MongoClients.create(server.uri())) {
            assertThat(client.getDatabase("kroniek").getCollection("log_x").find())
                    .containsExactly(new Document("_id", 1).append("a", "b"));
        }
    }
}
