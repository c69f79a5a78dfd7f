package nl.kroniek.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.kroniek.vault.Account;
import nl.kroniek.vault.Role;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * An account as Spring Security sees it: the principal of every signed-in request. Its authorities read
 * {@code ROLE_SECRETARY@vgg}, or {@code ROLE_AUDITOR@*} for every association.
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

    /** The roles in this association, those for every association included; empty: not its business. */
    public Set<Role> rolesIn(String association) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(account.roles().getOrDefault(Account.EVERY_ASSOCIATION, Set.of()));
        roles.addAll(account.roles().getOrDefault(association, Set.of()));
        return roles;
    }

    /** The roles that count for every association. */
    public Set<Role> rolesEverywhere() {
        return account.roles().getOrDefault(Account.EVERY_ASSOCIATION, Set.of());
    }

    /** The associations for which there is a role of its own; those for every association are not in it. */
    public Set<String> associations() {
        Set<String> named = new TreeSet<>(account.roles().keySet());
        named.remove(Account.EVERY_ASSOCIATION);
        return named;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        List<GrantedAuthority> authorities = new ArrayList<>();
        account.roles().forEach((association, roles) -> roles.forEach(role -> authorities
                .add(new SimpleGrantedAuthority("ROLE_" + role.name().toUpperCase(Locale.ROOT) + "@" + association))));
        return authorities;
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
