package nl.kroniek.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.kroniek.log.WireProxy.Fault;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A real driver, a real server, and a network between them that loses what was said. */
@Timeout(30)
class LostRepliesTest {

    private static final Duration PATIENCE = Duration.ofMillis(1_500);
    private static final long TOO_LATE = 900;

    @RegisterExtension
    final TestLog log = new TestLog();
    private WireProxy proxy;
    private MongoClient client;
    private Appender appender;

    @BeforeEach
    void putANetworkBetween() throws IOException {
        proxy = new WireProxy(TestLog.port(), TOO_LATE);
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(proxy.uri()))
                .applyToServerSettings(server -> server.minHeartbeatFrequency(20, TimeUnit.MILLISECONDS)).build());
        var database = client.getDatabase(log.database().getName());
        appender = new Appender(new CommitStore(database, PATIENCE), new LogSettings(PATIENCE, 64));
    }

    @AfterEach
    void takeItAway() throws IOException {
        appender.close();
        client.close();
        proxy.close();
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void whatever_is_lost_the_commit_is_stored_once_and_its_sender_hears_it(Fault fault) throws Conflict {
        hears(Drafts.of("a", 0));
        proxy.plan(fault);
        var stored = hears(Drafts.of("a", 1));

        assertThat(proxy.struck()).isEqualTo(1);
        assertThat(stored.ordinal()).isEqualTo(1);
        assertThat(log.commits()).hasSize(2);
        assertThat(hears(Drafts.of("a", 2)).ordinal()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, names = {"CUT_REPLY", "CUT_REQUEST"})
    void it_may_happen_time_and_again(Fault fault) throws Conflict {
        proxy.plan(fault, fault, fault, fault);

        assertThat(hears(Drafts.of("a", 0)).ordinal()).isZero();
        assertThat(log.commits()).hasSize(1);
    }

    @Test
    void silence_until_the_deadline_is_unknown_and_the_commit_is_found_by_its_id() throws Conflict {
        var draft = Drafts.of("a", 0);
        proxy.plan(Fault.DROP_REPLY);
        proxy.fallSilent(true);

        assertThatThrownBy(() -> hears(draft)).isInstanceOfSatisfying(OutcomeUnknown.class,
                unknown -> assertThat(draft.isThe(log.reader().byCommitId(unknown.commitId()).orElseThrow()))
                        .isTrue());
        proxy.fallSilent(false);
        assertThat(hears(draft).ordinal()).as("the same commit again is the same commit").isZero();
    }

    @Test
    void many_senders_in_a_bad_network_hear_nothing_that_is_not_true() throws Exception {
        var random = new Random(11);
        var senders = new ArrayList<Callable<Void>>();
        for (int sender = 0; sender < 8; sender++) {
            String own = "own-" + sender;
            senders.add(() -> {
                for (int turn = 0; turn < 12; turn++) {
                    told(Drafts.of(own, turn));
                    told(Drafts.of("shared", turn));
                }
                return null;
            });
        }
        for (int i = 0; i < 16; i++) {
            proxy.plan(random.nextInt(3) == 0 ? Fault.CUT_REQUEST : Fault.CUT_REPLY);
        }
        proxy.plan(Fault.DROP_REPLY, Fault.CUT_REPLY, Fault.DELAY_REPLY);
        try (var pool = Executors.newFixedThreadPool(senders.size())) {
            for (var done : pool.invokeAll(senders)) {
                done.get();
            }
        }
        assertThat(proxy.struck()).isGreaterThan(12);
        assertThat(log.ledger().acknowledged()).isEqualTo(8 * 12 + 12);
        assertThat(log.ledger().absent()).isEqualTo(7 * 12);
    }

    @Test
    void who_takes_silence_for_failure_is_wrong_on_this_network() {
        proxy.plan(Fault.CUT_REPLY);
        var database = client.getDatabase(log.database().getName());

        assertThatThrownBy(() -> database.getCollection(Commits.COLLECTION, BsonDocument.class)
                .insertOne(CommitDocument.of(Drafts.of("a", 0).after(Head.none()))))
                .isInstanceOf(MongoException.class);
        assertThat(log.commits()).as("it failed, and it is there").hasSize(1);
    }

    private StoredCommit hears(Draft draft) throws Conflict {
        var stored = appender.append(draft);
        log.ledger().heard(draft, new Outcome.Stored(stored));
        return stored;
    }

    /** As a sender that comes back until it knows. */
    private void told(Draft draft) {
        while (true) {
            try {
                hears(draft);
                return;
            } catch (Conflict clash) {
                log.ledger().heard(draft, new Outcome.Clashed(0, ""));
                return;
            } catch (OutcomeUnknown | CommitRefused notKnown) {
                log.ledger().sendsAgain(draft);
            }
        }
    }
}
