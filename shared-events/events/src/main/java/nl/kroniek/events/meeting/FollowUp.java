package nl.kroniek.events.meeting;

import nl.kroniek.events.BodyId;
import nl.kroniek.events.MeetingId;
import org.jspecify.annotations.Nullable;

/** What came after a cancellation. A list of them is empty where it is not known. */
public sealed interface FollowUp {

    /** A topic went to another meeting. */
    record CarriedOver(String item, MeetingId to) implements FollowUp {}

    /** Another meeting took its place. */
    record ReplacedBy(MeetingId by) implements FollowUp {}

    /** It was held together with another meeting. */
    record MergedInto(MeetingId into) implements FollowUp {}

    /** Something is being looked into, so far without a decision. */
    record BeingExplored(String what, @Nullable BodyId with) implements FollowUp {}

    /** The source says, or the secretary knows, that nothing follows. */
    record Nothing() implements FollowUp {}
}
