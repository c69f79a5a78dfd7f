package nl.kroniek.query.view;

import java.util.Arrays;
import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.log.Recorded;
import nl.kroniek.log.RecordedEvent;
import nl.kroniek.log.UnreadableEvent;
import org.jspecify.annotations.Nullable;

/**
 * An event that a view could not take in, or one of the same thing that came later and waits behind it.
 *
 * @param aggregate the thing it happened to
 * @param position its global index in the log
 * @param type the stable name of the event, as it is stored
 * @param cause kind of fault and place in our code, or the code of why it cannot be read; never a message, which may
 *        hold what people typed. Null when the event waits
 */
public record Parked(AssociationId association, String aggregate, long position, String type,
        @Nullable String cause) {

    private static final String OURS = "nl.kroniek.";

    /** Why this program cannot read it: a code, and after it what is missing where that is why; null when it can. */
    public @Nullable List<String> unread() {
        List<String> said = cause == null ? List.of("") : List.of(cause.split(" ", 2));
        return Arrays.stream(UnreadableEvent.Why.values()).anyMatch(why -> why.code().equals(said.getFirst()))
                ? said
                : null;
    }

    static Parked failed(RecordedEvent event, RuntimeException fault) {
        return of(event, fault.getClass().getSimpleName() + place(fault));
    }

    static Parked unread(UnreadableEvent event) {
        return of(event, event.cause());
    }

    static Parked waiting(RecordedEvent event) {
        return of(event, null);
    }

    private static Parked of(Recorded event, @Nullable String cause) {
        return new Parked(event.association(), event.aggregateId(), event.position(), event.type(), cause);
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
