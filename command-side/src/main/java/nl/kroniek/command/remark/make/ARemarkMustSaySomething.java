package nl.kroniek.command.remark.make;

import nl.kroniek.command.refusal.Rule;
import org.jspecify.annotations.Nullable;

/** A remark has a text, or points at a source. */
public record ARemarkMustSaySomething(@Nullable String text, boolean pointsAtASource) implements Rule {

    @Override
    public boolean holds() {
        return pointsAtASource || text != null && !text.isBlank();
    }

    @Override
    public String field() {
        return "/text";
    }
}
