package nl.kroniek.command.door;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kroniek.command.refusal.Objection;
import nl.kroniek.events.Netherlands;
import nl.kroniek.log.LogReader;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;

/**
 * The one gateway for everybody who wants something recorded. A command with a key is looked up first: sent before with
 * the same content, it gets the same answer; with other content it is refused.
 */
public final class CommandDoor {

    private final CommandBus bus;
    private final Commits commits;
    private final Attempts attempts;
    private final Clock clock;
    private final CommitChannel channel = new CommitChannel();

    CommandDoor(CommandBus bus, Commits commits, Attempts attempts, Clock clock) {
        this.bus = bus;
        this.commits = commits;
        this.attempts = attempts;
        this.clock = clock;
        bus.registerHandlerInterceptor(channel);
    }

    /** The door to the log. */
    public static CommandDoor of(CommandBus bus, LogReader log, Clock clock) {
        return new CommandDoor(bus, new StoredCommits(log), Attempts.usual(), clock);
    }

    /** A door to a log that is thrown away: what goes through it is not in the log, and is remembered here. */
    public static CommandDoor onTrial(CommandBus bus, LogReader log, Clock clock) {
        return new CommandDoor(bus, new RememberedCommits(new StoredCommits(log)), Attempts.usual(), clock);
    }

    /** @throws nl.kroniek.command.refusal.Refusal when it is not recorded, or when nobody knows whether it is */
    public Receipt send(Submission submission) {
        UUID commitId = submission.commitId();
        if (commitId == null) {
            return attempts.run(() -> dispatch(submission));
        }
        Optional<PastCommit> before = commits.find(commitId);
        if (before.isPresent()) {
            return again(submission, before.get());
        }
        try {
            Receipt receipt = attempts.run(() -> dispatch(submission));
            commits.carriedOut(commitId, new PastCommit(submission.payloadHash(),
                    Map.of(submission.command().id().value(), receipt.version()), receipt.position()));
            return receipt;
        } catch (RuntimeException failed) {
            // Somebody may have sent the same command at the same time: then theirs is the answer, not our failure.
            return again(submission, sentBy(commitId, failed).orElseThrow(() -> failed));
        }
    }

    /** Where the database does not answer this either, what is known stays what it was: nobody knows whether it is recorded. */
    private Optional<PastCommit> sentBy(UUID commitId, RuntimeException failed) {
        try {
            return commits.find(commitId);
        } catch (RuntimeException unanswered) {
            failed.addSuppressed(unanswered);
            return Optional.empty();
        }
    }

    private static Receipt again(Submission submission, PastCommit before) {
        if (!before.payloadHash().equals(submission.payloadHash())) {
            throw Objection.IDEMPOTENCY_KEY_REUSED.refusal();
        }
        String target = submission.command().id().value();
        return new Receipt(submission.command().id(), before.versions().getOrDefault(target, -1L), before.position(),
                true);
    }

    /** Nothing was recorded where nothing changes by it: then the answer is true of all that the log holds by now. */
    private long position(CommitChannel.Outcome done) {
        return done.position() < 0 ? commits.head() : done.position();
    }

    private Receipt dispatch(Submission submission) {
        var plain = GenericCommandMessage.asCommandMessage(submission.command());
        var message = plain.withMetaData(Metadata.of(submission, plain.getIdentifier(), Netherlands.today(clock)));
        FutureCallback<Object, Object> answer = new FutureCallback<>();
        bus.dispatch(message, answer);
        var result = answer.getResult();
        Optional<CommitChannel.Outcome> outcome = channel.take(message.getIdentifier());
        if (result.isExceptional()) {
            throw unchecked(result.exceptionResult());
        }
        return outcome.map(done -> new Receipt(submission.command().id(), done.version(), position(done), false))
                .orElseThrow(
                        () -> new IllegalStateException("a command was handled but its unit of work has not ended"));
    }

    private static RuntimeException unchecked(Throwable thrown) {
        return switch (thrown) {
            case Error error -> throw error;
            case RuntimeException known -> known;
            default -> new IllegalStateException(thrown);
        };
    }
}
