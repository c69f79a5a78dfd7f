package nl.kroniek.log.spring;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.bson.UuidRepresentation;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * One client and one database for the whole process. {@code kroniek.mongodb-uri} (or KRONIEK_MONGODB_URI) says where;
 * who brings a {@link MongoClient} of his own, such as the embedded server, needs no address.
 */
@AutoConfiguration
public final class MongoAutoConfiguration {

    static final String URI = "kroniek.mongodb-uri";

    private static final String DATABASE = "kroniek";

    @Bean
    @ConditionalOnMissingBean
    static MongoClient mongoClient(Environment environment) {
        String uri = environment.getProperty(URI);
        if (uri == null || uri.isBlank()) {
            throw new IllegalStateException("There is no MongoDB: set " + URI
                    + " to an address such as mongodb://host:27017/kroniek?replicaSet=rs0.");
        }
        return MongoClients.create(MongoClientSettings.builder().applyConnectionString(new ConnectionString(uri))
                .uuidRepresentation(UuidRepresentation.STANDARD).applicationName("kroniek").build());
    }

    @Bean
    @ConditionalOnMissingBean
    static MongoDatabase mongoDatabase(MongoClient client, Environment environment) {
        return client.getDatabase(named(environment.getProperty(URI)));
    }

    private static String named(@Nullable String uri) {
        String name = uri == null || uri.isBlank() ? null : new ConnectionString(uri).getDatabase();
        return name == null ? DATABASE : name;
    }
}
