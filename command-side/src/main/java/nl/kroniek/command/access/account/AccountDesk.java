package nl.kroniek.command.access.account;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.kroniek.access.OneTimePasswords;
import nl.kroniek.access.RoleBook;
import nl.kroniek.access.session.Sessions;
import nl.kroniek.command.access.Grants;
import nl.kroniek.command.door.Origin;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.reference.TheAssociationMustBeRegistered;
import nl.kroniek.command.refusal.Objection;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.events.AccountId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.access.Role;
import nl.kroniek.vault.Account;
import nl.kroniek.vault.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes accounts and gives them new passwords: the account in the vault, its roles as facts. */
@Component
class AccountDesk {

    private final Accounts accounts;
    private final OneTimePasswords passwords;
    private final Grants grants;
    private final RoleBook book;
    private final Existing existing;
    private final Sessions sessions;

    AccountDesk(Accounts accounts, OneTimePasswords passwords, Grants grants, RoleBook book,
            Existing existing, Sessions sessions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.grants = grants;
        this.book = book;
        this.existing = existing;
        this.sessions = sessions;
    }

    /**
     * The account comes first: broken off in between, somebody can sign in and sees nothing, and asking again grants.
     */
    AccountAnswer open(AssociationId own, AccountAsked asked, Origin origin, @Nullable String key) {
        Refusal.unless(new TheAssociationMustBeRegistered(own, existing.ownerOf(own).isPresent()));
        Account known = accounts.find(asked.name()).orElse(null);
        if (known != null) {
            grant(own, known, asked, origin, key);
            return new AccountAnswer(known.id(), known.name(), false, null);
        }
        String password = passwords.next();
        Account fresh = new Account(AccountId.PREFIX + UUID.randomUUID(), asked.name(), passwords.hash(password), true,
                own.value(), Map.of());
        Account there = accounts.addIfAbsent(fresh);
        grant(own, there, asked, origin, key);
        boolean created = there.id().equals(fresh.id());
        return new AccountAnswer(there.id(), there.name(), created, created ? password : null);
    }

    private void grant(AssociationId own, Account account, AccountAsked asked, Origin origin, @Nullable String key) {
        AccountId id = new AccountId(account.id());
        var held = book.rolesOf(id, own);
        for (Role role : asked.roles()) {
            if (!held.contains(role)) {
                grants.grant(own, id, role, origin, key == null ? null : key + "/" + role);
            }
        }
    }

    /** @param everywhere whether the administrator of the installation asks, who may reset everybody's */
    AccountAnswer reset(AssociationId own, String id, boolean everywhere) {
        Account account = accounts.byId(id).filter(known -> !book.rolesOf(new AccountId(id), own).isEmpty())
                .orElseThrow(() -> Objection.NOT_FOUND.refusal(id));
        Refusal.unless(new TheAccountMustBeMadeHere(everywhere || Objects.equals(account.home(), own.value())));
        String password = passwords.next();
        accounts.changeSecret(id, passwords.hash(password), true);
        // Whoever was signed in by the old one is out.
        sessions.endAll(id);
        return new AccountAnswer(account.id(), account.name(), false, password);
    }
}
