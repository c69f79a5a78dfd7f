package nl.kroniek.access.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.kroniek.embedded.EmbeddedMongo;
import nl.kroniek.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FeedKeysTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:30:20Z");

    private final EmbeddedMongo server = EmbeddedMongo.inMemory();
    private final MongoClient client = MongoClients.create(server.uri());
    private final MongoDatabase vault = Vault.database(client, "kroniek");
    private Instant now = MORNING;
    private final FeedKeys keys = FeedKeeping.in(vault, () -> now);

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void a_secret_opens_what_it_was_made_for_on_every_node() {
        String secret = keys.make("acc-1", "vgg", "bdy-1", null, "nl");

        FeedKey found = FeedKeeping.in(vault, () -> now).find(secret).orElseThrow();

        assertThat(found.account()).isEqualTo("acc-1");
        assertThat(found.association()).isEqualTo("vgg");
        assertThat(found.body()).isEqualTo("bdy-1");
        assertThat(found.person()).isNull();
        assertThat(keys.find("acc-1")).isEmpty();
        assertThat(keys.find(found.id())).as("what is kept opens nothing").isEmpty();
    }

    @Test
    void the_secret_itself_is_kept_nowhere() {
        String secret = keys.make("acc-1", "vgg", null, null, "nl");

        assertThat(secret).hasSize(43);
        assertThat(Objects.requireNonNull(vault.getCollection("vault_feeds").find().first()).toJson())
                .doesNotContain(secret).contains("acc-1");
    }

    @Test
    void a_renewed_address_opens_under_its_new_secret_only() {
        String old = keys.make("acc-1", "vgg", null, "per-1", "en");

        String fresh = keys.renew("acc-1", "vgg", keys.find(old).orElseThrow().id()).orElseThrow();

        assertThat(keys.find(old)).isEmpty();
        assertThat(keys.find(fresh)).get().extracting(FeedKey::person, FeedKey::language)
                .containsExactly("per-1", "en");
    }

    @Test
    void nobody_renews_or_revokes_the_address_of_somebody_else() {
        String secret = keys.make("acc-1", "vgg", null, null, "nl");
        String id = keys.find(secret).orElseThrow().id();

        assertThat(keys.renew("acc-2", "vgg", id)).isEmpty();
        assertThat(keys.renew("acc-1", "vfg", id)).isEmpty();
        keys.revoke("acc-2", "vgg", id);
        keys.revoke("acc-1", "vfg", id);
        assertThat(keys.find(secret)).isPresent();

        keys.revoke("acc-1", "vgg", id);
        assertThat(keys.find(secret)).isEmpty();
    }

    @Test
    void of_many_who_renew_at_once_one_gets_a_new_secret() throws Exception {
        String id = keys.find(keys.make("acc-1", "vgg", null, null, "nl")).orElseThrow().id();

        try (var many = Executors.newFixedThreadPool(8)) {
            Callable<Optional<String>> renewing = () -> keys.renew("acc-1", "vgg", id);
            long renewed = many.invokeAll(IntStream.range(0, 8).mapToObj(each -> renewing).toList()).stream()
                    .filter(each -> each.resultNow().isPresent()).count();

            assertThat(renewed).isEqualTo(1);
            assertThat(keys.of("acc-1", "vgg")).hasSize(1);
        }
    }

    @Test
    void one_sees_their_own_addresses_here_and_when_they_were_used() {
        keys.make("acc-1", "vfg", null, null, "nl");
        keys.make("acc-2", "vgg", null, null, "nl");
        String secret = keys.make("acc-1", "vgg", null, null, "nl");
        assertThat(keys.of("acc-1", "vgg")).singleElement().extracting(FeedKey::lastSeen).isNull();

        now = MORNING.plusSeconds(7200);
        keys.find(secret);

        assertThat(keys.of("acc-1", "vgg")).singleElement().extracting(FeedKey::lastSeen)
                .isEqualTo(Instant.parse("2026-03-02T10:00:00Z"));
    }

    @Test
    void one_address_too_many_ends_the_oldest() {
        List<String> secrets = IntStream.rangeClosed(0, FeedKeys.MOST).mapToObj(each -> {
            now = now.plusSeconds(1);
            return keys.make("acc-1", "vgg", null, null, "nl");
        }).toList();

        assertThat(keys.find(secrets.getFirst())).isEmpty();
        assertThat(keys.find(secrets.get(1))).isPresent();
        assertThat(keys.of("acc-1", "vgg")).hasSize(FeedKeys.MOST);
    }
}
