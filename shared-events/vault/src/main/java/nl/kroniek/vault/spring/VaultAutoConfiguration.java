package nl.kroniek.vault.spring;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.security.SecureRandom;
import java.time.Clock;
import nl.kroniek.vault.Accounts;
import nl.kroniek.vault.Addresses;
import nl.kroniek.vault.InvitationLinks;
import nl.kroniek.vault.PersonKeys;
import nl.kroniek.vault.Seal;
import nl.kroniek.vault.Vault;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The ports of the vault on the database of the process. */
@AutoConfiguration(afterName = "nl.kroniek.log.spring.MongoAutoConfiguration")
public final class VaultAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(MongoDatabase.class)
    static Accounts accounts(MongoClient client, MongoDatabase database) {
        return Vault.accounts(client, database.getName());
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(MongoDatabase.class)
    static PersonKeys personKeys(MongoClient client, MongoDatabase database) {
        return Vault.personKeys(client, database.getName());
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(PersonKeys.class)
    static InvitationLinks invitationLinks(PersonKeys keys) {
        return new InvitationLinks(keys);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean({MongoDatabase.class, PersonKeys.class})
    static Addresses addresses(MongoClient client, MongoDatabase database, PersonKeys keys, Seal seal) {
        return Vault.addresses(client, database.getName(), keys, seal);
    }

    @Bean
    @ConditionalOnMissingBean
    static Seal seal() {
        return new Seal(new SecureRandom());
    }

    /** Says with every hash how it was made, so that it can be made stronger later; today bcrypt. */
    @Bean
    @ConditionalOnMissingBean
    static PasswordEncoder passwordEncoder() {
        return new RememberedPasswords(PasswordEncoderFactories.createDelegatingPasswordEncoder(), Clock.systemUTC());
    }
}
