package nl.kroniek.log;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** Between Axon's tokens and global indexes: a token names the last event that was seen. */
final class Positions {

    private Positions() {}

    /** The global index a token stands for; -1 for no token, the very beginning. */
    static long of(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> -1;
            case GlobalSequenceTrackingToken sequence -> sequence.getGlobalIndex();
            default -> throw new IllegalArgumentException("A token of this log is a GlobalSequenceTrackingToken, not "
                    + token + ". Does this token store belong to another event store?");
        };
    }

    /** The token of who has seen everything before this global index. */
    static TrackingToken tokenBefore(long next) {
        return new GlobalSequenceTrackingToken(next - 1);
    }
}
