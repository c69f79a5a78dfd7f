package nl.kroniek.events.seat;

import nl.kroniek.events.BodyId;
import nl.kroniek.events.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Where a seat stands. */
public sealed interface SeatPlace {

    /** In a body of the association. */
    record InBody(BodyId body) implements SeatPlace {}

    /** In a committee of another organisation, for example a committee of the VNG. */
    record InCommittee(String committee, @Nullable String abbreviation,
            OrganisationId organisation) implements SeatPlace {}
}
