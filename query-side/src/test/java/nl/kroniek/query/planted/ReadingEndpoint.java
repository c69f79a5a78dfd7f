package nl.kroniek.query.planted;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import nl.kroniek.log.LogReader;
import nl.kroniek.query.chronicle.ViewReader;
import nl.kroniek.vault.Addresses;
import nl.kroniek.vault.PersonKeys;
import org.springframework.security.core.context.SecurityContextHolder;

/** An endpoint that helps itself to everything. */
public record ReadingEndpoint(MongoDatabase database, LogReader log, PersonKeys keys, ViewReader views,
        Addresses addresses) {

    public String who() {
        return SecurityContextHolder.getContext().toString();
    }

    /** A projection that reads files. */
    public record FileProjection(Path file) {}
}
