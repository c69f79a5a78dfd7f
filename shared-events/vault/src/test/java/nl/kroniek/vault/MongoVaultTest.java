package nl.kroniek.vault;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.kroniek.embedded.EmbeddedMongo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MongoVaultTest {

    private static final int AT_ONCE = 8;

    private final EmbeddedMongo server = EmbeddedMongo.inMemory();
    private final MongoClient client = MongoClients.create(server.uri());
    private final PersonKeys keys = Vault.personKeys(client, "kroniek");
    private final Accounts accounts = Vault.accounts(client, "kroniek");

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private static Account account(String id, String name) {
        return new Account(id, name, "{bcrypt}x", Map.of("vgg", Set.of("SECRETARY", "AUDITOR"),
                Account.EVERY_ASSOCIATION, Set.of("ADMINISTRATOR")));
    }

    @Test
    void a_key_is_made_once_and_found_again() {
        assertThat(keys.find("per-1")).isEmpty();
        PersonKey made = keys.create("per-1");
        assertThat(keys.create("per-1")).isEqualTo(made);
        assertThat(keys.find("per-1")).contains(made);
        assertThat(keys.create("per-2").secret()).isNotEqualTo(made.secret());
    }

    @Test
    void many_keys_are_found_at_once_and_who_has_none_is_left_out() {
        PersonKey one = keys.create("per-1");
        PersonKey two = keys.create("per-2");
        keys.create("per-3");
        assertThat(keys.findAll(List.of("per-2", "per-1", "per-9", "per-1"))).isEqualTo(Map.of("per-1", one, "per-2",
                two));
        assertThat(keys.findAll(List.of())).isEmpty();
    }

    @Test
    void whoever_asks_for_a_key_at_the_same_time_gets_the_same_key() throws Exception {
        for (int round = 0; round < 10; round++) {
            String person = "per-" + round;
            Set<PersonKey> made = atOnce(i -> keys.create(person));
            assertThat(made).hasSize(1);
            assertThat(keys.find(person)).contains(made.iterator().next());
        }
    }

    @Test
    void an_account_is_kept_as_it_was_given() {
        Account anna = account("acc-1", "anna");
        assertThat(accounts.addIfAbsent(anna)).isEqualTo(anna);
        assertThat(accounts.find("anna")).contains(anna);
        assertThat(accounts.find("Anna")).isEmpty();
        accounts.addIfAbsent(account("acc-2", "aad"));
        assertThat(accounts.list()).extracting(Account::name).containsExactly("aad", "anna");
    }

    @Test
    void an_account_that_is_there_stays_as_it_is() {
        Account first = accounts.addIfAbsent(account("acc-1", "anna"));
        assertThat(accounts.addIfAbsent(account("acc-2", "anna"))).isEqualTo(first);
        assertThat(accounts.list()).containsExactly(first);
    }

    @Test
    void a_secret_is_changed_and_the_rest_of_the_account_stays() {
        Account anna = accounts.addIfAbsent(account("acc-1", "anna"));
        accounts.addIfAbsent(account("acc-2", "aad"));

        assertThat(accounts.changeSecret("acc-1", "{bcrypt}y", true)).isTrue();
        assertThat(accounts.changeSecret("acc-9", "{bcrypt}y", true)).isFalse();

        assertThat(accounts.byId("acc-1")).contains(new Account("acc-1", "anna", "{bcrypt}y", true, anna.roles()));
        assertThat(accounts.byId("acc-2")).contains(account("acc-2", "aad"));
        assertThat(accounts.byId("acc-9")).isEmpty();
    }

    @Test
    void of_accounts_that_are_added_at_the_same_time_one_stays() throws Exception {
        Set<Account> seen = atOnce(i -> accounts.addIfAbsent(account("acc-" + i, "anna")));
        assertThat(seen).hasSize(1);
        assertThat(accounts.list()).containsExactlyElementsOf(seen);
    }

    /** What each of several threads gets that start together. */
    private static <T> Set<T> atOnce(IntFunction<T> act) throws Exception {
        CyclicBarrier together = new CyclicBarrier(AT_ONCE);
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<T>> tasks = IntStream.range(0, AT_ONCE).<Callable<T>>mapToObj(i -> () -> {
                together.await();
                return act.apply(i);
            }).toList();
            Set<T> results = new HashSet<>();
            for (Future<T> result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
