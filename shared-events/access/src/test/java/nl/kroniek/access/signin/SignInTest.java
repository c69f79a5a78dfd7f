package nl.kroniek.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.kroniek.access.SignedIn;
import nl.kroniek.access.signin.SignIn.Outcome;
import nl.kroniek.embedded.EmbeddedMongo;
import nl.kroniek.vault.Account;
import nl.kroniek.vault.Accounts;
import nl.kroniek.vault.Vault;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

class SignInTest {

    private static final String RIGHT = "een-goed-wachtwoord";
    private static final String HERE = "192.0.2.7";

    private final EmbeddedMongo server = EmbeddedMongo.inMemory();
    private final MongoClient client = MongoClients.create(server.uri());
    private final MongoDatabase vault = Vault.database(client, "kroniek");
    private final Accounts accounts = Vault.accounts(client, "kroniek");
    private final UserDetailsService users = name -> new SignedIn(accounts.find(name).orElseThrow());
    private final CountingEncoder encoder = new CountingEncoder();
    private final LockoutSettings settings = new LockoutSettings(5, 20, Duration.ofSeconds(30), Duration.ofHours(1),
            Duration.ofHours(24));
    private Instant now = Instant.parse("2026-03-02T08:30:00Z");
    private SignIn signIn = make();

    SignInTest() {
        accounts.addIfAbsent(new Account("acc-anna", "anna", "plain:" + RIGHT, Map.of("vgg", Set.of("STAFF"))));
        accounts.addIfAbsent(new Account("acc-bert", "bert", "plain:" + RIGHT, Map.of("vgg", Set.of("STAFF"))));
    }

    private SignIn make() {
        return SigningIn.with(accounts, users, encoder, vault, settings, () -> now);
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void the_right_password_lets_one_in_and_a_wrong_one_does_not() {
        assertThat(signIn.attempt("anna", RIGHT, HERE)).isInstanceOfSatisfying(Outcome.Accepted.class,
                accepted -> assertThat(accepted.who().accountId()).isEqualTo("acc-anna"));
        assertThat(signIn.attempt("anna", "iets anders", HERE)).isEqualTo(new Outcome.Refused());
        assertThat(signIn.attempt("niemand", RIGHT, HERE)).isEqualTo(new Outcome.Refused());
        assertThat(signIn.attempt("x".repeat(100_000), RIGHT, HERE)).isEqualTo(new Outcome.Refused());
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "niemand"})
    void after_five_wrong_in_a_row_one_waits_and_the_wait_doubles_whether_the_name_exists_or_not(String name) {
        for (int wrong = 0; wrong < 5; wrong++) {
            assertThat(signIn.attempt(name, "fout", HERE)).isEqualTo(new Outcome.Refused());
        }
        for (long seconds : new long[]{30, 60, 120, 240, 480, 960, 1920, 3600, 3600}) {
            assertThat(signIn.attempt(name, RIGHT, HERE)).isEqualTo(new Outcome.Wait(Duration.ofSeconds(seconds)));
            now = now.plusSeconds(seconds - 1);
            assertThat(signIn.attempt(name, RIGHT, HERE)).isEqualTo(new Outcome.Wait(Duration.ofSeconds(1)));
            now = now.plusSeconds(1);
            assertThat(signIn.attempt(name, "fout", HERE)).isEqualTo(new Outcome.Refused());
        }
    }

    @Test
    void the_right_password_after_the_wait_clears_what_was_wrong() {
        wrong("anna", 5, HERE);
        now = now.plusSeconds(30);
        assertThat(signIn.attempt("anna", RIGHT, HERE)).isInstanceOf(Outcome.Accepted.class);

        wrong("anna", 4, HERE);
        assertThat(signIn.attempt("anna", RIGHT, HERE)).isInstanceOf(Outcome.Accepted.class);
        assertThat(vault.getCollection("vault_failures").find(new Document("_id", "acc-anna")).first())
                .isNull();
    }

    @Test
    void a_restart_forgets_nothing_and_another_name_need_not_wait() {
        wrong("anna", 5, HERE);

        signIn = make();

        assertThat(signIn.attempt("anna", RIGHT, "198.51.100.1")).isInstanceOf(Outcome.Wait.class);
        assertThat(signIn.attempt("bert", RIGHT, HERE)).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void an_address_that_tries_many_names_waits_whatever_name_it_tries_next() {
        for (int i = 0; i < 20; i++) {
            wrong("naam-" + i, 1, HERE);
        }

        assertThat(signIn.attempt("anna", RIGHT, HERE)).isEqualTo(new Outcome.Wait(Duration.ofSeconds(30)));
        assertThat(signIn.attempt("anna", RIGHT, "198.51.100.1")).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void an_own_account_does_not_wash_away_guesses_at_other_accounts() {
        for (int i = 0; i < 20; i++) {
            wrong("naam-" + i, 1, HERE);
            if (i < 19) {
                assertThat(signIn.attempt("bert", RIGHT, HERE)).isInstanceOf(Outcome.Accepted.class);
            }
        }

        assertThat(signIn.attempt("bert", RIGHT, HERE)).isInstanceOf(Outcome.Wait.class);
    }

    @Test
    void colleagues_behind_one_address_who_mistype_and_then_get_it_right_never_wait() {
        for (int i = 0; i < 30; i++) {
            wrong(i % 2 == 0 ? "anna" : "bert", 1, HERE);
            assertThat(signIn.attempt(i % 2 == 0 ? "anna" : "bert", RIGHT, HERE)).isInstanceOf(Outcome.Accepted.class);
        }
    }

    @Test
    void after_a_day_wrong_passwords_are_forgotten() {
        wrong("anna", 4, HERE);
        now = now.plus(Duration.ofHours(25));
        wrong("anna", 4, HERE);

        assertThat(signIn.attempt("anna", RIGHT, HERE)).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void of_a_hundred_guesses_at_once_five_are_looked_at() throws Exception {
        encoder.asked.set(0);
        List<Callable<Outcome>> guesses = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            String guess = "gok " + i;
            guesses.add(() -> signIn.attempt("anna", guess, HERE));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            for (Future<Outcome> outcome : threads.invokeAll(guesses)) {
                outcome.get();
            }
        }

        assertThat(encoder.asked).hasValue(5);
    }

    @Test
    void a_name_that_does_not_exist_costs_as_much_looking_as_one_that_does() {
        encoder.asked.set(0);
        signIn.attempt("niemand", "fout", HERE);
        int nobody = encoder.asked.getAndSet(0);
        signIn.attempt("anna", "fout", HERE);

        assertThat(nobody).isEqualTo(encoder.asked.get()).isEqualTo(1);
    }

    @Test
    void names_do_not_fill_the_database() {
        Buckets buckets = new Buckets("sleutel");

        assertThat(IntStream.range(0, 200_000).map(i -> buckets.of("naam-" + i)).distinct().count())
                .isBetween(60_000L, 65_536L);
        assertThat(new Buckets("andere").of("anna")).isNotEqualTo(buckets.of("anna"));
    }

    private void wrong(String name, int times, String address) {
        for (int i = 0; i < times; i++) {
            assertThat(signIn.attempt(name, "fout", address)).isEqualTo(new Outcome.Refused());
        }
    }

    /** Quick, and counts how often a password was looked at. */
    private static final class CountingEncoder implements PasswordEncoder {

        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public @Nullable String encode(@Nullable CharSequence raw) {
            return "plain:" + raw;
        }

        @Override
        public boolean matches(@Nullable CharSequence raw, @Nullable String stored) {
            asked.incrementAndGet();
            return ("plain:" + raw).equals(stored);
        }
    }
}
