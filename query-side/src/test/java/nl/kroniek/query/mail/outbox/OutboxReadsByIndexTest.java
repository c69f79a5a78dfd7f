package nl.kroniek.query.mail.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kroniek.embedded.EmbeddedMongo;
import nl.kroniek.query.mail.Ahead;
import nl.kroniek.query.mail.MailState;
import nl.kroniek.query.mail.TurningClock;
import nl.kroniek.query.mail.letter.Occasion;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

/** An outbox of years is asked by key or by the first field of an index, never from end to end. */
class OutboxReadsByIndexTest {

    private static final Set<String> FIRST_OF_AN_INDEX = Set.of("_id", "due", "association");

    private final List<String> scans = new ArrayList<>();
    private int asked;

    private final CommandListener listener = new CommandListener() {
        @Override
        public void commandStarted(CommandStartedEvent event) {
            filters(event.getCommandName(), event.getCommand()).forEach(filter -> {
                asked++;
                if (!isByIndex(filter)) {
                    scans.add(event.getCommandName() + " " + filter.toJson());
                }
            });
        }
    };

    private static Stream<BsonDocument> filters(String name, BsonDocument command) {
        return switch (name) {
            case "find" -> Stream.of(command.getDocument("filter", new BsonDocument()));
            case "findAndModify", "count" -> Stream.of(command.getDocument("query", new BsonDocument()));
            case "aggregate" -> Stream.of(command.getArray("pipeline").getFirst().asDocument().getDocument("$match",
                    new BsonDocument()));
            case "update" -> command.getArray("updates").stream().map(each -> each.asDocument().getDocument("q"));
            default -> Stream.empty();
        };
    }

    private static boolean isByIndex(BsonDocument filter) {
        return filter.keySet().stream().anyMatch(FIRST_OF_AN_INDEX::contains) || filter.containsKey("$and")
                && filter.getArray("$and").stream().anyMatch(part -> isByIndex(part.asDocument()));
    }

    @Test
    void whatever_is_asked_of_it_has_an_index() {
        try (EmbeddedMongo server = EmbeddedMongo.inMemory();
                MongoClient client = MongoClients.create(
                        MongoClientSettings.builder().applyConnectionString(new ConnectionString(server.uri()))
                                .addCommandListener(listener).build())) {
            MongoDatabase database = client.getDatabase("kroniek");
            TurningClock clock = new TurningClock();
            Outbox outbox = new Outbox(database, clock);
            KeptMails mails = new KeptMails(database, clock);
            outbox.prepare();
            outbox.put(List.of(Ahead.mail("a", 1, Occasion.INVITED, 5, clock.instant())));
            outbox.noAddress(outbox.claim(Duration.ofMinutes(1)).orElseThrow());
            mails.again(Ahead.OURS, "a.1");
            mails.again(Ahead.OURS, "a.1");
            mails.newest(Ahead.OURS, 5);
            mails.of(Ahead.OURS, MailState.SENT, 5);
            mails.of(Ahead.OURS, Ahead.MEETING);
            mails.unsent();

            assertThat(asked).isGreaterThanOrEqualTo(10);
            assertThat(scans).isEmpty();

            database.getCollection("mail_outbox").find(Filters.eq("state", "sent")).first();
            assertThat(scans).as("a question without an index is found").hasSize(1);
        }
    }
}
