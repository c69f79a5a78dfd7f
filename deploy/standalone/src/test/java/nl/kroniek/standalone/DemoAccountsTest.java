package nl.kroniek.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.kroniek.command.access.Appointments;
import nl.kroniek.embedded.EmbeddedMongo;
import nl.kroniek.vault.Account;
import nl.kroniek.vault.Accounts;
import nl.kroniek.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Accounts to try a sample with, made by two processes that start at one moment. */
class DemoAccountsTest {

    @Test
    void every_password_that_is_said_opens_its_account() throws Exception {
        try (var server = EmbeddedMongo.inMemory();
                var client = MongoClients.create(server.uri());
                var processes = Executors.newFixedThreadPool(2)) {
            Accounts accounts = Vault.accounts(client, "demo");
            CyclicBarrier looked = new CyclicBarrier(2);
            Callable<List<String>> start = () -> new DemoAccounts(nobodyYet(accounts, looked), new Open(),
                    mock(Appointments.class)).open();
            List<String> said = processes.invokeAll(List.of(start, start)).stream().flatMap(DemoAccountsTest::lines)
                    .toList();

            assertThat(said).hasSize(accounts.list().size()).hasSize(5);
            assertThat(said).allSatisfy(line -> {
                String[] words = line.split(" ");
                assertThat(accounts.find(words[1]).map(Account::secretHash)).contains("is " + words[2]);
            });
        }
    }

    private static Stream<String> lines(Future<List<String>> process) {
        try {
            return process.get().stream();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    /** Both look for each account and find none before either makes it. */
    private static Accounts nobodyYet(Accounts accounts, CyclicBarrier looked) {
        Accounts seen = mock(Accounts.class, delegatesTo(accounts));
        doAnswer(call -> {
            Optional<Account> found = accounts.find(call.getArgument(0));
            looked.await(30, TimeUnit.SECONDS);
            return found;
        }).when(seen).find(any());
        return seen;
    }

    /** Hides nothing. */
    private static final class Open implements PasswordEncoder {

        @Override
        public String encode(@Nullable CharSequence raw) {
            return "is " + raw;
        }

        @Override
        public boolean matches(@Nullable CharSequence raw, @Nullable String encoded) {
            return encode(raw).equals(encoded);
        }
    }
}
