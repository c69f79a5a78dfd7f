package nl.kroniek.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import nl.kroniek.embedded.EmbeddedMongo;
import nl.kroniek.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private static final String FIREFOX = "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final Instant MORNING = Instant.parse("2026-03-02T08:30:20Z");

    private final EmbeddedMongo server = EmbeddedMongo.inMemory();
    private final MongoClient client = MongoClients.create(server.uri());
    private final MongoDatabase vault = Vault.database(client, "kroniek");
    private final SessionSettings settings = new SessionSettings(Duration.ofHours(8), Duration.ofDays(7));
    private Instant now = MORNING;
    private final Sessions sessions = SessionKeeping.in(vault, settings, () -> now);

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void a_session_is_found_by_its_token_on_every_node_and_after_a_restart() {
        String token = sessions.begin("acc-1", "anna", FIREFOX);

        Sessions elsewhere = SessionKeeping.in(vault, settings, () -> now);

        assertThat(elsewhere.find(token)).contains(new Session(Tokens.hash(token), "acc-1", "anna", MORNING,
                Instant.parse("2026-03-02T08:30:00Z"), "Firefox, Windows"));
        assertThat(elsewhere.find(token + "x")).isEmpty();
        assertThat(elsewhere.find(Tokens.hash(token))).as("the hash is no token").isEmpty();
    }

    @Test
    void the_database_does_not_know_the_token() {
        String token = sessions.begin("acc-1", "anna", FIREFOX);

        assertThat(vault.getCollection("vault_sessions").find().first()).asString().doesNotContain(token).contains(
                Tokens.hash(token));
        assertThat(token).hasSize(43).isNotEqualTo(sessions.begin("acc-1", "anna", FIREFOX));
    }

    @Test
    void who_does_nothing_for_eight_hours_is_signed_out_and_who_does_something_is_not() {
        String used = sessions.begin("acc-1", "anna", FIREFOX);
        String left = sessions.begin("acc-1", "anna", FIREFOX);

        for (int hour = 1; hour <= 12; hour++) {
            now = MORNING.plus(Duration.ofHours(hour));
            assertThat(sessions.find(used)).as("after %d hours", hour).isPresent();
        }

        assertThat(sessions.find(left)).isEmpty();
        assertThat(sessions.of("acc-1")).hasSize(1);
    }

    @Test
    void after_seven_days_a_session_is_over_however_busy_it_is() {
        String token = sessions.begin("acc-1", "anna", FIREFOX);

        for (now = MORNING; now.isBefore(MORNING.plus(Duration.ofDays(7))); now = now.plus(Duration.ofHours(4))) {
            assertThat(sessions.find(token)).isPresent();
        }

        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void one_ends_ones_own_sessions_and_not_those_of_others() {
        String here = sessions.begin("acc-1", "anna", FIREFOX);
        String there = sessions.begin("acc-1", "anna", FIREFOX);
        String theirs = sessions.begin("acc-2", "bert", FIREFOX);

        sessions.end("acc-1", Tokens.hash(theirs));
        assertThat(sessions.find(theirs)).isPresent();
        sessions.endOthers("acc-1", Tokens.hash(here));
        assertThat(sessions.find(there)).isEmpty();
        assertThat(sessions.find(here)).isPresent();
        sessions.end("acc-1", Tokens.hash(here));
        assertThat(sessions.find(here)).isEmpty();
        sessions.endAll("acc-2");
        assertThat(sessions.find(theirs)).isEmpty();
    }

    @Test
    void what_is_over_does_not_pile_up() {
        for (int day = 0; day < 30; day++) {
            now = MORNING.plus(Duration.ofDays(day));
            sessions.begin("acc-1", "anna", FIREFOX);
        }

        assertThat(vault.getCollection("vault_sessions").countDocuments()).isEqualTo(1);
    }
}
