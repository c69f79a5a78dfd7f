package nl.kroniek.access.session;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Where sessions meet the vault. */
public final class SessionKeeping {

    private SessionKeeping() {}

    /** @param vault every look-up and write of it asks for a majority */
    public static Sessions in(MongoDatabase vault, SessionSettings settings, InstantSource clock) {
        return new MongoSessions(vault, settings, clock);
    }

    public static SessionReader reader(Sessions sessions, UserDetailsService users) {
        return new SessionReader(sessions, users);
    }
}
