package nl.kroniek.access.spring;

import nl.kroniek.access.LogRoles;
import nl.kroniek.access.OneTimePasswords;
import nl.kroniek.access.RoleBook;
import nl.kroniek.access.SignedIn;
import nl.kroniek.log.LogReader;
import nl.kroniek.vault.Accounts;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Local accounts as Spring Security's users, and what they may do from the log. */
@AutoConfiguration(afterName = {"nl.kroniek.vault.spring.VaultAutoConfiguration",
        "nl.kroniek.log.spring.EventLogAutoConfiguration"}, beforeName = "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration")
public final class AccessAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    static RoleBook roleBook(LogReader log) {
        return new OncePerRequest(new LogRoles(log::ofAggregate));
    }

    @Bean
    static OneTimePasswords oneTimePasswords(PasswordEncoder encoder) {
        return new OneTimePasswords(encoder);
    }

    @Bean
    @ConditionalOnMissingBean
    static UserDetailsService localAccounts(Accounts accounts) {
        return name -> accounts.find(name).map(SignedIn::new)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}
