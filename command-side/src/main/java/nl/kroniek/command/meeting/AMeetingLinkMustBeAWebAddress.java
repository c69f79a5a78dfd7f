package nl.kroniek.command.meeting;

import nl.kroniek.command.refusal.Rule;
import org.jspecify.annotations.Nullable;

/** What people click to take part begins with https or http. */
public record AMeetingLinkMustBeAWebAddress(String field, @Nullable String address) implements Rule {

    @Override
    public boolean holds() {
        return address == null || address.matches("https?://[^\\s<>\"]+");
    }
}
