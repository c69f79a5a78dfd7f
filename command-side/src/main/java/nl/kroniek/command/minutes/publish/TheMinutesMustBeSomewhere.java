package nl.kroniek.command.minutes.publish;

import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.DocumentId;
import org.jspecify.annotations.Nullable;

/** Published is what people can find. */
public record TheMinutesMustBeSomewhere(@Nullable DocumentId document, @Nullable String address) implements Rule {

    @Override
    public boolean holds() {
        return document != null || address != null;
    }

    @Override
    public String field() {
        return "/address";
    }
}
