package nl.kroniek.command;

import nl.kroniek.command.refusal.Objection;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Id;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.jspecify.annotations.Nullable;

/**
 * What every aggregate has: an id, an association it never leaves, and a version that a command may expect. Subclasses
 * add {@code decide} per command and one {@code evolve} over their sealed events.
 */
public abstract class RecordedThing {

    /** Metadata of a command: the version (a {@link Long}) that its sender has seen. */
    public static final String EXPECTED_VERSION = "expectedVersion";

    /** Resource of the root unit of work: the version (a {@link Long}) of the target after the command. */
    public static final String VERSION = "kroniek.version";

    @AggregateIdentifier
    private @Nullable String identifier;

    private @Nullable AssociationId association;

    /** Checked here and not by Axon, which reports a stale version only at the commit, after the rules. */
    @CommandHandlerInterceptor
    @Nullable
    Object whoAndWhichVersion(CommandMessage<?> message, InterceptorChain chain) throws Exception {
        Command command = (Command) message.getPayload();
        if (association != null && !association.equals(command.association())) {
            throw Objection.NOT_FOUND.refusal(command.id());
        }
        if (message.getMetaData().get(EXPECTED_VERSION) instanceof Long expected
                && isStale(expected, AggregateLifecycle.getVersion())) {
            throw Objection.STALE_VERSION.refusal(expected, AggregateLifecycle.getVersion());
        }
        Object result = chain.proceed();
        CurrentUnitOfWork.get().root().resources().put(VERSION, AggregateLifecycle.getVersion());
        return result;
    }

    /**
     * Whether what its sender has seen is too old to decide on; a thing may say that some events change nothing of
     * that.
     */
    protected boolean isStale(long expected, long now) {
        return expected != now;
    }

    /** To be called for the first event only. */
    protected final void begin(Id id, AssociationId owner) {
        this.identifier = id.value();
        this.association = owner;
    }

    /** @throws nl.kroniek.command.refusal.Refusal when this id was used before */
    protected final void mustBeNew(Id id) {
        if (identifier != null) {
            throw Objection.ALREADY_EXISTS.refusal(id);
        }
    }
}
