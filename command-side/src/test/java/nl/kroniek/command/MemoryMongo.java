package nl.kroniek.command;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.ConnectionString;
import nl.kroniek.embedded.EmbeddedMongo;
import org.bson.UuidRepresentation;
import org.springframework.context.annotation.Bean;

/** The embedded server without a disk: the real log and vault, for tests. Imported by name, never scanned. */
public class MemoryMongo {

    @Bean
    static EmbeddedMongo embeddedMongo() {
        return EmbeddedMongo.inMemory();
    }

    @Bean
    static MongoClient mongoClient(EmbeddedMongo server) {
        return MongoClients
                .create(MongoClientSettings.builder().applyConnectionString(new ConnectionString(server.uri()))
                        .uuidRepresentation(UuidRepresentation.STANDARD).build());
    }
}
