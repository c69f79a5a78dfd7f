package nl.kroniek.events.body;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * A body goes by another name; it stays the same body and keeps the old name.
 *
 * @param previously the name until then
 * @param previousAbbreviation the abbreviation until then
 * @param abbreviation from then on
 */
public record BodyRenamed(AssociationId association, BodyId body, String previously,
        @Nullable String previousAbbreviation, String name, @Nullable String abbreviation, @Nullable String reason,
        VagueDate on) implements BodyEvent {}
