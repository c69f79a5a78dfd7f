package nl.kroniek.acceptance;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import nl.kroniek.embedded.EmbeddedMongo;

/** A registry with the year 2023 in it, for a test that reaches into the database behind its back. */
record OpenedYear(EmbeddedMongo mongo, MongoClient behindItsBack, RegistryProcess registry) implements AutoCloseable {

    static OpenedYear start() {
        FilledData year = FilledData.copy();
        EmbeddedMongo mongo = year.serve();
        return new OpenedYear(mongo, MongoClients.create(mongo.uri()), year.runOn(mongo));
    }

    @Override
    public void close() {
        registry.close();
        behindItsBack.close();
        mongo.close();
    }
}
