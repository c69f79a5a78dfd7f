package nl.kroniek.log;

import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;

/** An event was read that is not all there. */
final class PartMissing extends SerializationException {

    private static final long serialVersionUID = 1L;

    private final String part;

    /** @param part JSON pointer of the first component that is not there */
    PartMissing(String event, String part) {
        super("Event " + event + " lacks " + part + ", which every event of that name has.");
        this.part = part;
    }

    /** Axon wraps what its serializers throw. */
    static @Nullable PartMissing in(@Nullable Throwable fault) {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            if (each instanceof PartMissing missing) {
                return missing;
            }
        }
        return null;
    }

    String part() {
        return part;
    }
}
