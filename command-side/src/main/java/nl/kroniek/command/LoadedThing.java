package nl.kroniek.command;

import java.util.concurrent.Callable;
import nl.kroniek.events.Id;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/**
 * Another thing in the running unit of work, new where it is not there yet; its lock is held until after the commit.
 */
public final class LoadedThing {

    private LoadedThing() {}

    public static <T extends RecordedThing> Aggregate<T> orNew(Repository<T> things, Id id, Callable<T> fresh) {
        try {
            return things.loadOrCreate(id.value(), fresh);
        } catch (RuntimeException known) {
            throw known;
        } catch (Exception checked) {
            throw new IllegalStateException(id + " cannot be loaded", checked);
        }
    }
}
