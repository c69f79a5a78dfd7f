package nl.kroniek.access.spring;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import nl.kroniek.access.feed.FeedKeeping;
import nl.kroniek.access.feed.FeedKeys;
import nl.kroniek.access.headers.SecureHeaders;
import nl.kroniek.access.session.SessionKeeping;
import nl.kroniek.access.session.SessionReader;
import nl.kroniek.access.session.SessionSettings;
import nl.kroniek.access.session.Sessions;
import nl.kroniek.access.signin.Beginning;
import nl.kroniek.access.signin.LockoutSettings;
import nl.kroniek.access.signin.Passwords;
import nl.kroniek.access.signin.SignIn;
import nl.kroniek.access.signin.SigningIn;
import nl.kroniek.vault.Accounts;
import nl.kroniek.vault.Vault;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Sessions and passwords on the vault of the process, and the headers of every answer. */
@AutoConfiguration(after = AccessAutoConfiguration.class, beforeName = "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration")
@EnableConfigurationProperties({SessionSettings.class, LockoutSettings.class})
public final class SignInAutoConfiguration {

    @Bean
    static SecureHeaders secureHeaders() {
        return new SecureHeaders();
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(MongoDatabase.class)
    static Sessions sessions(MongoClient client, MongoDatabase database, SessionSettings settings) {
        return SessionKeeping.in(Vault.database(client, database.getName()), settings, InstantSource.system());
    }

    @Bean
    @ConditionalOnBean(Sessions.class)
    static SessionReader sessionReader(Sessions sessions, UserDetailsService users) {
        return SessionKeeping.reader(sessions, users);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(MongoDatabase.class)
    static FeedKeys feedKeys(MongoClient client, MongoDatabase database) {
        return FeedKeeping.in(Vault.database(client, database.getName()), InstantSource.system());
    }

    @Bean
    @ConditionalOnBean(MongoDatabase.class)
    static SignIn signIn(Accounts accounts, UserDetailsService users, PasswordEncoder encoder, MongoClient client,
            MongoDatabase database, LockoutSettings settings) {
        return SigningIn.with(accounts, users, encoder, Vault.database(client, database.getName()), settings,
                InstantSource.system());
    }

    @Bean
    @ConditionalOnBean(SignIn.class)
    static AuthenticationProvider basicPasswords(SignIn signIn) {
        return SigningIn.basic(signIn);
    }

    @Bean
    @ConditionalOnBean(Sessions.class)
    static Passwords passwords(Accounts accounts, PasswordEncoder encoder, Sessions sessions) {
        return SigningIn.passwords(accounts, encoder, sessions);
    }

    @Bean
    @ConditionalOnBean(Sessions.class)
    static Beginning beginning(Accounts accounts, PasswordEncoder encoder) {
        return SigningIn.beginning(accounts, encoder);
    }
}
