package nl.kroniek.log.checkpoint;

import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;

/** Stands before the event store, so that whoever publishes is refused, and not only commands. */
public final class AppendGuard implements MessageDispatchInterceptor<EventMessage<?>> {

    private final Checkpoints checkpoints;

    public AppendGuard(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    /** @throws LogShorterThanCheckpoint when that is so */
    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> messages) {
        if (checkpoints.standing() == Standing.SHORTER) {
            throw new LogShorterThanCheckpoint();
        }
        return (index, message) -> message;
    }
}
