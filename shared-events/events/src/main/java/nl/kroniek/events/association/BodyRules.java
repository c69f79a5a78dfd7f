package nl.kroniek.events.association;

import nl.kroniek.events.BodyId;
import org.jspecify.annotations.Nullable;

/**
 * What an association expects of a body. What is absent is not expected.
 *
 * @param fewestMeetings in a calendar year
 * @param mostMeetings in a calendar year
 * @param chairSitsIn the body of which its chair is a member, mostly the board
 * @param everyMemberSeated every member of the association has a seat
 */
public record BodyRules(@Nullable Integer fewestMeetings, @Nullable Integer mostMeetings, @Nullable BodyId chairSitsIn,
        boolean everyMemberSeated) {

    /** Nothing is expected (any more). */
    public boolean isEmpty() {
        return fewestMeetings == null && mostMeetings == null && chairSitsIn == null && !everyMemberSeated;
    }
}
