package nl.kroniek.embedded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** A server in memory with a client on it. */
record Servers(EmbeddedMongo server, MongoClient client) implements AutoCloseable {

    static Servers inMemory() {
        return on(EmbeddedMongo.inMemory());
    }

    static Servers on(EmbeddedMongo server) {
        return new Servers(server, MongoClients.create(server.uri()));
    }

    MongoCollection<Document> collection(String name) {
        return client.getDatabase("kroniek").getCollection(name);
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
