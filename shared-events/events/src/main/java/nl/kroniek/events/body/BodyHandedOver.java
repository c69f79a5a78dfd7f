package nl.kroniek.events.body;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * A body goes on under somebody else; its history stays.
 *
 * @param reason since revision 2; absent where nobody gave one
 */
public record BodyHandedOver(AssociationId association, BodyId body, Party to, VagueDate on,
        @Nullable String reason) implements BodyEvent {}
