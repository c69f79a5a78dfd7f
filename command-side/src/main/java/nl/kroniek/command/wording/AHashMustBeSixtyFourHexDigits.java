package nl.kroniek.command.wording;

import nl.kroniek.command.refusal.Rule;
import org.jspecify.annotations.Nullable;

/** The hash of a document is SHA-256 in lower-case hex. */
public record AHashMustBeSixtyFourHexDigits(String field, @Nullable String sha256) implements Rule {

    @Override
    public boolean holds() {
        return sha256 == null || sha256.matches("[0-9a-f]{64}");
    }
}
