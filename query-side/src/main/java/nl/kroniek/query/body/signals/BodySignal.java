package nl.kroniek.query.body.signals;

import java.util.List;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Holder;
import nl.kroniek.events.OrganisationId;
import nl.kroniek.events.association.BodyRules;

/** Something that is not as the association expects of a body. It points out and forbids nothing. */
public sealed interface BodySignal {

    BodyId body();

    /**
     * It met less often than expected.
     *
     * @param ahead how many are still planned; 0 for a year that is over
     * @param running whether the year is not over yet
     */
    record TooFew(BodyId body, int year, int held, int ahead, boolean running, BodyRules rules) implements BodySignal {}

    /** It met more often than expected. */
    record TooMany(BodyId body, int year, int held, BodyRules rules) implements BodySignal {}

    /** Nobody is known as its chair, so that nobody can say whether the chair is a member of that other body. */
    record ChairUnknown(BodyId body, BodyId sitsIn) implements BodySignal {}

    /** Its chair has no seat in the body where a chair is expected to sit. */
    record ChairElsewhere(BodyId body, Holder chair, BodyId sitsIn) implements BodySignal {}

    /** Members of the association without a seat. */
    record MembersWithoutSeat(BodyId body, List<OrganisationId> members) implements BodySignal {}
}
