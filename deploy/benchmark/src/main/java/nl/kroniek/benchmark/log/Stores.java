package nl.kroniek.benchmark.log;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.function.Supplier;
import nl.kroniek.benchmark.log.Store.Engine;
import nl.kroniek.log.EventLog;
import nl.kroniek.log.LogSettings;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.StorageStrategy;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.documentpercommit.DocumentPerCommitStorageStrategy;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.documentperevent.DocumentPerEventStorageStrategy;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/** Each store empty, on one server: ours, both ways of axon-mongo, and Axon's JDBC engine. */
record Stores(MongoClient client) {

    Store ours() {
        var log = EventLog.open(database("ours"), LogSettings.usual(), json(), NoOpEventUpcaster.INSTANCE,
                Clock.systemUTC());
        return new Engine("Kroniek", log.engine(), log::close);
    }

    Store axonPerCommit() {
        return axon("axon-mongo, a document a commit", "axon_commits", DocumentPerCommitStorageStrategy::new);
    }

    Store axonPerEvent() {
        return axon("axon-mongo, a document an event", "axon_events", DocumentPerEventStorageStrategy::new);
    }

    RawDriver raw() {
        return new RawDriver(database("raw"));
    }

    private Store axon(String name, String database, Supplier<StorageStrategy> strategy) {
        // By its name the embedded server knows that it must be on disk before it is acknowledged, as ours is.
        var template = DefaultMongoTemplate.builder().mongoDatabase(database(database))
                .domainEventsCollectionName("log_domainevents").build();
        return new Engine(name, MongoEventStorageEngine.builder().mongoTemplate(template)
                .storageStrategy(strategy.get()).eventSerializer(json()).snapshotSerializer(json())
                .transactionManager(NoTransactionManager.instance()).build(), () -> {});
    }

    /** On a PostgreSQL that writes to disk before it answers, as it does by itself. */
    static Store jdbc(String url) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(64);
        var engine = JdbcEventStorageEngine.builder().connectionProvider(new DataSourceConnectionProvider(pool))
                .transactionManager(NoTransactionManager.instance()).eventSerializer(json()).snapshotSerializer(json())
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        return new Engine("Axon's JDBC engine on PostgreSQL", engine, pool::close);
    }

    private MongoDatabase database(String name) {
        return client.getDatabase(name).withWriteConcern(WriteConcern.MAJORITY);
    }

    static Jackson3Serializer json() {
        return Jackson3Serializer.builder().build();
    }
}
