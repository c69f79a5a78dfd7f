package nl.kroniek.log;

import java.time.Instant;
import org.axonframework.common.IdentifierFactory;

/** Gives every Axon message a time-ordered id; found by Axon through the service loader. */
public final class UuidV7Factory extends IdentifierFactory {

    @Override
    public String generateIdentifier() {
        return UuidV7.at(Instant.now()).toString();
    }
}
