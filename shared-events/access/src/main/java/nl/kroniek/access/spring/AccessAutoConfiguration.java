package nl.kroniek.access.spring;

import nl.kroniek.access.RoleBook;
import nl.kroniek.access.SignedIn;
import nl.kroniek.access.VaultRoles;
import nl.kroniek.vault.Accounts;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Local accounts as Spring Security's users. */
@AutoConfiguration(afterName = "nl.kroniek.vault.spring.VaultAutoConfiguration", beforeName = "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration")
public final class AccessAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    static RoleBook roleBook(Accounts accounts) {
        return new VaultRoles(accounts);
    }

    @Bean
    @ConditionalOnMissingBean
    static UserDetailsService localAccounts(Accounts accounts) {
        return name -> accounts.find(name).map(SignedIn::new)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}
