package nl.kroniek.access.feed;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the secret addresses of calendars, for every node and across restarts. */
public interface FeedKeys {

    /** So many addresses an account may have in one association; a new one beyond them ends the oldest. */
    int MOST = 20;

    /**
     * Makes an address for this account.
     *
     * @return the secret: said once and kept nowhere
     */
    String make(String account, String association, @Nullable String body, @Nullable String person, String language);

    /**
     * The same calendar under another secret; from now on the old one opens nothing.
     *
     * @return empty: this account has no such address here, or not any more
     */
    Optional<String> renew(String account, String association, String id);

    /** Ends an address of this account; of another account nothing happens. */
    void revoke(String account, String association, String id);

    /** What this secret opens; that it was asked for is kept. */
    Optional<FeedKey> find(String secret);

    /** The addresses of this account in this association, the newest first. */
    List<FeedKey> of(String account, String association);
}
