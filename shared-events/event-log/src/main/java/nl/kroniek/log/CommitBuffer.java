package nl.kroniek.log;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork.Phase;

/**
 * Gathers what one root unit of work appends, so that it becomes one commit. It is written in the prepare-commit phase,
 * after every handler that was registered before the first append; a failure up to then leaves nothing.
 */
final class CommitBuffer {

    private final List<EventMessage<?>> events = new ArrayList<>();
    private boolean written;

    private CommitBuffer() {}

    static void add(UnitOfWork<?> root, String key, List<? extends EventMessage<?>> appended,
            BiConsumer<UnitOfWork<?>, List<EventMessage<?>>> write) {
        if (root.phase().isAfter(Phase.PREPARE_COMMIT)) {
            throw tooLate();
        }
        CommitBuffer buffer = root.getOrComputeResource(key, name -> {
            var made = new CommitBuffer();
            root.onPrepareCommit(uow -> made.flush(root, write));
            root.onCleanup(uow -> root.resources().remove(name));
            return made;
        });
        buffer.add(appended);
    }

    private void add(List<? extends EventMessage<?>> appended) {
        if (written) {
            throw tooLate();
        }
        events.addAll(appended);
    }

    private static CommitRefused tooLate() {
        return new CommitRefused("too-late", "The commit of this unit of work is written already, or it is past the"
                + " moment to write one. Publish before, or in a unit of work of its own: one unit of work is one"
                + " commit.");
    }

    private void flush(UnitOfWork<?> root, BiConsumer<UnitOfWork<?>, List<EventMessage<?>>> write) {
        written = true;
        write.accept(root, events);
    }
}
