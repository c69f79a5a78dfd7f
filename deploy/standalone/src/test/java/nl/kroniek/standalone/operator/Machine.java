package nl.kroniek.standalone.operator;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.kroniek.embedded.EmbeddedMongo;
import nl.kroniek.log.StoredCommit;
import nl.kroniek.log.StoredLog;
import nl.kroniek.proof.CommitHeader;
import nl.kroniek.proof.EventLeaf;
import nl.kroniek.proof.Frontier;
import nl.kroniek.standalone.StandaloneSettings;

/** A machine with a data directory, on which commands are given. */
record Machine(Path home) {

    private static final Instant BEGIN = Instant.parse("2023-01-09T08:00:00Z");

    /** What a command said. */
    record Said(int code, String out, String err) {}

    Said kroniek(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = Console.of(args, Map.of(), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        int code = Operator.commands(console, settings()).execute(args);
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    StandaloneSettings settings() {
        return new StandaloneSettings(data(), null, Path.of("samples"));
    }

    Path data() {
        return home.resolve("data");
    }

    Path file(String name) {
        return home.resolve(name);
    }

    /** While the registry runs: what happens then happens beside it. */
    void running(Consumer<MongoDatabase> meanwhile) {
        try (EmbeddedMongo server = EmbeddedMongo.start(settings().store());
                MongoClient client = MongoClients.create(server.uri())) {
            meanwhile.accept(client.getDatabase("kroniek"));
        }
    }

    /** A registry with a log of so many commits, which has stopped. */
    Machine withLog(int commits) {
        running(database -> {
            StoredLog log = new StoredLog(database);
            log.createIndexes();
            log.insert(log(commits));
        });
        return this;
    }

    static List<StoredCommit> log(int commits) {
        List<StoredCommit> log = new ArrayList<>();
        byte[] prev = CommitHeader.noPrevious();
        for (int i = 0; i < commits; i++) {
            EventLeaf event = new EventLeaf("event-" + i, "vgg", "Association", i, "association-registered", 1,
                    BEGIN.plusSeconds(i),
                    bytes("{\"association\":\"vgg\",\"name\":\"N" + i + "\",\"shortName\":\"N\"}"),
                    bytes("{\"actor\":\"acc-1\"}"));
            CommitHeader header = new CommitHeader(i, new UUID(1, i), "vgg", i, 1, BEGIN.plusSeconds(i),
                    CommitHeader.rootOf(List.of(event)));
            log.add(new StoredCommit(header, prev, header.hash(prev), List.of(event)));
            prev = log.getLast().hash();
        }
        return log;
    }

    static Frontier tree(int commits) {
        Frontier tree = Frontier.empty();
        for (StoredCommit commit : log(commits)) {
            tree = tree.plus(commit.header().bytes());
        }
        return tree;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
