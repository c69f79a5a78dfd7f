package nl.kroniek.access.session;

import java.util.List;
import java.util.Optional;

/** Keeps who is signed in, for every node and across restarts. */
public interface Sessions {

    /**
     * Begins a session for who has just proved who they are.
     *
     * @param userAgent as the browser says it; absent is empty
     * @return the token: said to the browser once and kept nowhere
     */
    String begin(String accountId, String name, String userAgent);

    /** The session of this token, unless it is over; that it was seen now is kept. */
    Optional<Session> find(String token);

    /** The sessions of an account that are not over, the one seen last first. */
    List<Session> of(String accountId);

    /** Ends one session of this account; of another account nothing happens. */
    void end(String accountId, String id);

    /** Ends the sessions of this account but one. */
    void endOthers(String accountId, String id);

    /** Ends all sessions of this account. */
    void endAll(String accountId);
}
