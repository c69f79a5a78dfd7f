package nl.kroniek.command.wording;

import nl.kroniek.command.refusal.Rule;
import org.jspecify.annotations.Nullable;

/** A link that people click begins with https or http. */
public record AnAddressMustBeAWebAddress(String field, @Nullable String address) implements Rule {

    @Override
    public boolean holds() {
        return address == null || address.matches("https?://[^\\s<>\"]+");
    }
}
