package nl.kroniek.events.body;

import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Committee;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * A body exists, with those who organise it and those it works with.
 *
 * @param abbreviation used in decision numbers, for example DB
 * @param frequency how often it means to meet, as the source says it
 * @param state for example "in ontwikkeling" or "tijdelijk"
 */
public record BodyEstablished(AssociationId association, BodyId body, String name, @Nullable String abbreviation,
        BodyKind kind, @Nullable String portfolio, List<Party> organisers, List<Party> partners,
        List<Committee> committees, Authority authority, @Nullable String frequency, @Nullable String state,
        VagueDate on) implements BodyEvent {}
