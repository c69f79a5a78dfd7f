package nl.kroniek.access;

import java.util.Collection;
import java.util.List;
import nl.kroniek.events.AccountId;
import nl.kroniek.vault.Account;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * An account as Spring Security sees it: the principal of every signed-in request. It has no authorities: what somebody
 * may do differs per association and may be revoked at any moment, so the {@link RoleBook} is asked each time.
 */
public final class SignedIn implements UserDetails {

    private static final long serialVersionUID = 1L;

    private final transient Account account;

    public SignedIn(Account account) {
        this.account = account;
    }

    /** Opaque id of the account: what goes into the log as the actor. */
    public String accountId() {
        return account.id();
    }

    public AccountId account() {
        return new AccountId(account.id());
    }

    /** Whether they may begin associations and grant roles in each; it lets them read nothing. */
    public boolean administersInstallation() {
        return account.administersInstallation();
    }

    /** Whether the password was made by somebody else, so that another one is chosen before anything else. */
    public boolean mustChangePassword() {
        return account.mustChange();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getPassword() {
        return account.secretHash();
    }

    @Override
    public String getUsername() {
        return account.name();
    }

    @Override
    public String toString() {
        return account.id();
    }
}
