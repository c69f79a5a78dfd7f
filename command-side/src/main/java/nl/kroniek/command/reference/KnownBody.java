package nl.kroniek.command.reference;

import java.util.List;
import java.util.Optional;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Event;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.body.Authority;
import nl.kroniek.events.body.BodyDiscontinued;
import nl.kroniek.events.body.BodyEstablished;
import org.jspecify.annotations.Nullable;

/**
 * What other features need to know of a body.
 *
 * @param label its abbreviation, or its name where it has none
 * @param ended when it was discontinued; absent while it meets
 */
public record KnownBody(BodyId id, String label, Authority authority, @Nullable VagueDate ended) {

    public static Optional<KnownBody> of(List<Event> history) {
        KnownBody body = null;
        for (Event event : history) {
            if (event instanceof BodyEstablished first) {
                String label = first.abbreviation() == null ? first.name() : first.abbreviation();
                body = new KnownBody(first.body(), label, first.authority(), null);
            } else if (body != null && event instanceof BodyDiscontinued last) {
                body = new KnownBody(body.id, body.label, body.authority, last.on());
            }
        }
        return Optional.ofNullable(body);
    }
}
