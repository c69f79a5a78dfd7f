package nl.kroniek.query.view;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.EventCatalog;
import nl.kroniek.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * An event that a view could not take in, or one of the same thing that came later and waits behind it.
 *
 * @param aggregate the thing it happened to
 * @param position its global index in the log
 * @param type the stable name of the event
 * @param cause kind of fault and place in our code; never its message, which may hold what people typed. Null when the
 *        event waits
 */
public record Parked(AssociationId association, String aggregate, long position, String type,
        @Nullable String cause) {

    private static final String OURS = "nl.kroniek.";

    static Parked failed(Recording recording, RuntimeException fault) {
        return of(recording, fault.getClass().getSimpleName() + place(fault));
    }

    static Parked waiting(Recording recording) {
        return of(recording, null);
    }

    private static Parked of(Recording recording, @Nullable String cause) {
        return new Parked(recording.moment().association(), recording.aggregate(), recording.moment().position(),
                EventCatalog.of(recording.event().getClass()).map(EventType::name).orElseThrow(), cause);
    }

    private static String place(RuntimeException fault) {
        for (StackTraceElement frame : fault.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                return " in " + frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1) + ":"
                        + frame.getLineNumber();
            }
        }
        return "";
    }
}
