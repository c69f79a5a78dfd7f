package nl.kroniek.command.meeting;

import nl.kroniek.command.refusal.Rule;
import nl.kroniek.command.wording.AnAddressMustBeAWebAddress;
import org.jspecify.annotations.Nullable;

/** What people click to take part is a web address like any other; only the code of the refusal is its own. */
public record AMeetingLinkMustBeAWebAddress(String field, @Nullable String address) implements Rule {

    @Override
    public boolean holds() {
        return new AnAddressMustBeAWebAddress(field, address).holds();
    }
}
