package nl.kroniek.command.body.establish;

import java.util.List;
import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Committee;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.body.Authority;
import nl.kroniek.events.body.BodyKind;
import org.jspecify.annotations.Nullable;

/** A body exists from now on. An absent authority means not stated. */
public record EstablishBody(AssociationId association, BodyId id, String name, @Nullable String abbreviation,
        BodyKind kind, @Nullable String portfolio, List<Party> organisers, List<Party> partners,
        List<Committee> committees, @Nullable Authority authority, @Nullable String frequency, @Nullable String state,
        VagueDate on) implements Command {}
