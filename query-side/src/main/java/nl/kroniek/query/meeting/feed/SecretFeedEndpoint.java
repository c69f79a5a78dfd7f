package nl.kroniek.query.meeting.feed;

import java.util.Locale;
import java.util.Optional;
import nl.kroniek.access.RoleBook;
import nl.kroniek.access.feed.FeedKey;
import nl.kroniek.access.feed.FeedKeys;
import nl.kroniek.events.AccountId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.query.border.Languages;
import nl.kroniek.query.border.Refused;
import nl.kroniek.query.border.Refused.Code;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.chronicle.Chronicles;
import nl.kroniek.vault.Account;
import nl.kroniek.vault.Accounts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * A calendar by its secret address, for programs that cannot sign in. The account that made it must still be there,
 * have its own password, and have a role in the association, now. Every other case is told the same: this address is
 * gone.
 */
@RestController
final class SecretFeedEndpoint {

    private final FeedKeys keys;
    private final Accounts accounts;
    private final RoleBook roles;
    private final Chronicles chronicles;
    private final Feeds feeds;

    SecretFeedEndpoint(FeedKeys keys, Accounts accounts, RoleBook roles, Chronicles chronicles, Feeds feeds) {
        this.keys = keys;
        this.accounts = accounts;
        this.roles = roles;
        this.chronicles = chronicles;
        this.feeds = feeds;
    }

    @GetMapping("/agenda/{secret}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String secret) {
        FeedKey key = keys.find(secret).filter(this::mayStillRead).orElseThrow(SecretFeedEndpoint::gone);
        Locale language = key.language().equals("en") ? Locale.ENGLISH : Languages.DUTCH;
        Optional<Chronicle> chronicle = chronicles.of(new AssociationId(key.association()));
        return feeds.answer(chronicle.orElseThrow(SecretFeedEndpoint::gone), Scope.of(key.body(), key.person()),
                language, false);
    }

    private boolean mayStillRead(FeedKey key) {
        return accounts.byId(key.account()).filter(account -> !account.mustChange()).map(Account::id)
                .filter(id -> !roles.rolesOf(new AccountId(id), new AssociationId(key.association())).isEmpty())
                .isPresent();
    }

    private static Refused gone() {
        return Refused.because(Code.FEED_GONE);
    }
}
