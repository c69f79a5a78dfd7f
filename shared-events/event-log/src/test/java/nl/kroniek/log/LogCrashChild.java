package nl.kroniek.log;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.kroniek.embedded.EmbeddedMongo;
import nl.kroniek.proof.EventLeaf;

/** A process that writes with many hands until it is killed, and says each commit when it is acknowledged. */
final class LogCrashChild {

    static final int WRITERS = 12;
    private static final int TOGETHER = 2;

    private LogCrashChild() {}

    /** The library's server as it comes. */
    static MongoServer plain(Path directory) {
        return new MongoServer(new H2Backend(directory.resolve("plain.mv").toString()));
    }

    /** @param args "ours" or "plain", the directory, and what the names of aggregates begin with */
    public static void main(String[] args) {
        Path directory = Path.of(args[1]);
        String uri = args[0].equals("ours")
                ? EmbeddedMongo.start(directory).uri()
                : plain(directory).bindAndGetConnectionString();
        MongoDatabase database = MongoClients.create(uri).getDatabase("kroniek");
        new Commits(database).createIndexes();
        var appender = new Appender(new CommitStore(database, LogSettings.usual().appendDeadline()),
                LogSettings.usual());
        for (int writer = 0; writer < WRITERS; writer++) {
            String aggregate = args[2] + "-" + writer;
            Thread.ofPlatform().start(() -> write(appender, aggregate));
        }
    }

    private static void write(Appender appender, String aggregate) {
        try {
            for (long sequence = 0;; sequence += TOGETHER) {
                UUID id = UuidV7.at(Clock.systemUTC().instant());
                appender.append(new Draft(id, "vgg", Clock.systemUTC().instant(),
                        List.of(event(aggregate, sequence), event(aggregate, sequence + 1))));
                System.out.println(id);
            }
        } catch (Conflict nobodyElseWritesThere) {
            throw new IllegalStateException(nobodyElseWritesThere);
        }
    }

    private static EventLeaf event(String aggregate, long sequence) {
        var at = Clock.systemUTC().instant();
        return new EventLeaf(UuidV7.at(at).toString(), aggregate, "Association", sequence, "t", 1, at, new byte[200],
                new byte[50]);
    }
}
