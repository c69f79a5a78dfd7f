package nl.kroniek.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Map;
import nl.kroniek.embedded.EmbeddedMongo;
import nl.kroniek.vault.Account;
import nl.kroniek.vault.Accounts;
import nl.kroniek.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

class BeginningTest {

    private final EmbeddedMongo server = EmbeddedMongo.inMemory();
    private final MongoClient client = MongoClients.create(server.uri());
    private final Accounts accounts = Vault.accounts(client, "kroniek");
    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final Beginning beginning = SigningIn.beginning(accounts, encoder);

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void the_code_makes_one_administrator_and_then_it_is_used_up() {
        String code = beginning.open().orElseThrow();

        assertThat(beginning.begin("iets anders", "ada", "een lang wachtwoord")).isEmpty();
        Account ada = beginning.begin(code, "ada", "een lang wachtwoord").orElseThrow();
        assertThat(ada.roles().get(Account.EVERY_ASSOCIATION)).containsExactly("ADMINISTRATOR");
        assertThat(encoder.matches("een lang wachtwoord", ada.secretHash())).isTrue();
        assertThat(beginning.fits(code)).isFalse();
        assertThat(beginning.begin(code, "eve", "een lang wachtwoord")).isEmpty();
        assertThat(accounts.list()).containsExactly(ada);
        assertThat(beginning.open()).as("somebody can sign in").isEmpty();
    }

    @Test
    void a_code_dies_with_the_process_that_gave_it_and_when_somebody_else_was_first() {
        String code = beginning.open().orElseThrow();

        assertThat(SigningIn.beginning(accounts, encoder).fits(code)).isFalse();
        assertThat(beginning.fits(code)).isTrue();
        accounts.addIfAbsent(new Account("acc-1", "bob", "{noop}x", Map.of()));
        assertThat(beginning.fits(code)).isFalse();
    }
}
