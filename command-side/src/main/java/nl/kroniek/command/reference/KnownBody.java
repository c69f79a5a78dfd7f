package nl.kroniek.command.reference;

import java.util.List;
import java.util.Optional;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Event;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.body.Authority;
import nl.kroniek.events.body.BodyDiscontinued;
import nl.kroniek.events.body.BodyEnding;
import nl.kroniek.events.body.BodyEndingWithdrawn;
import nl.kroniek.events.body.BodyEstablished;
import nl.kroniek.events.body.BodyEvent;
import nl.kroniek.events.body.BodyHandedOver;
import nl.kroniek.events.body.BodyMerged;
import nl.kroniek.events.body.BodyRenamed;
import nl.kroniek.events.body.MinimumAttendanceSet;
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
            body = event instanceof BodyEvent of ? after(of, body) : body;
        }
        return Optional.ofNullable(body);
    }

    private static @Nullable KnownBody after(BodyEvent event, @Nullable KnownBody was) {
        return switch (event) {
            case BodyEstablished first -> new KnownBody(first.body(), label(first.abbreviation(), first.name()),
                    first.authority(), null);
            case BodyRenamed renamed -> was == null
                    ? null
                    : new KnownBody(was.id, label(renamed.abbreviation(), renamed.name()), was.authority, was.ended);
            case BodyMerged merged -> was == null ? null : was.until(merged.on());
            case BodyDiscontinued last -> was == null ? null : was.until(last.on());
            case BodyHandedOver unused -> was;
            case BodyEndingWithdrawn back ->
                was == null || back.ending() instanceof BodyEnding.HandedOverTo ? was : was.goingOn();
            case MinimumAttendanceSet unused -> was;
        };
    }

    private KnownBody until(VagueDate day) {
        return new KnownBody(id, label, authority, day);
    }

    private KnownBody goingOn() {
        return new KnownBody(id, label, authority, null);
    }

    private static String label(@Nullable String abbreviation, String name) {
        return abbreviation == null ? name : abbreviation;
    }
}
