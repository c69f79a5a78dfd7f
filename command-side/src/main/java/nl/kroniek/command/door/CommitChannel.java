package nl.kroniek.command.door;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.kroniek.command.RecordedThing;
import nl.kroniek.log.CommitContext;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Hands the commit id to the log, and brings back the position, which Axon's result is too early for. */
final class CommitChannel implements MessageHandlerInterceptor<CommandMessage<?>> {

    /** What the unit of work says after its commit. */
    record Outcome(long version, long position) {}

    private final Map<String, Outcome> outcomes = new ConcurrentHashMap<>();

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain) throws Exception {
        UnitOfWork<?> root = unit.root();
        Object commitId = unit.getMessage().getMetaData().get(Metadata.COMMIT_ID);
        if (commitId != null) {
            root.resources().put(CommitContext.COMMIT_ID, commitId);
        }
        String message = unit.getMessage().getIdentifier();
        unit.afterCommit(done -> outcomes.put(message, new Outcome(number(root, RecordedThing.VERSION),
                number(root, CommitContext.POSITION))));
        return chain.proceed();
    }

    /** Once, for it is forgotten then. */
    Optional<Outcome> take(String message) {
        return Optional.ofNullable(outcomes.remove(message));
    }

    private static long number(UnitOfWork<?> root, String resource) {
        return root.resources().get(resource) instanceof Long number ? number : -1;
    }
}
