package nl.kroniek.command.body.rename;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** A body goes by another name. An absent abbreviation stays what it was. */
public record RenameBody(AssociationId association, BodyId id, String name, @Nullable String abbreviation,
        @Nullable String reason, VagueDate on) implements Command {}
