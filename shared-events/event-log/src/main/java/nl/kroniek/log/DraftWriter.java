package nl.kroniek.log;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.kroniek.proof.EventLeaf;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Turns messages into the bytes of a commit. */
record DraftWriter(Serializer serializer, Clock clock, Attribution attribution) {

    /** @param commitId the one the command gave; null to make one */
    Draft write(List<? extends EventMessage<?>> messages, @Nullable UUID commitId) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var associations = messages.stream().map(attribution::associationOf).distinct().toList();
        if (associations.size() != 1) {
            throw new CommitRefused("mixed-associations", "One commit belongs to one association, these events belong"
                    + " to " + String.join(" and ", associations) + ". Use a command for each.");
        }
        var events = messages.stream().<EventLeaf>map(message -> leaf(message, at)).toList();
        return new Draft(commitId == null ? UuidV7.at(at) : commitId, associations.getFirst(), at, events);
    }

    private EventLeaf leaf(EventMessage<?> message, Instant commitAt) {
        var body = message.serializePayload(serializer, byte[].class);
        var meta = message.serializeMetaData(serializer, byte[].class);
        var at = attribution.timeOf(message, commitAt);
        // An event of no aggregate is its own aggregate, so that the same unique index serves it.
        return message instanceof DomainEventMessage<?> domain
                ? new EventLeaf(message.getIdentifier(), domain.getAggregateIdentifier(), domain.getType(),
                        domain.getSequenceNumber(), body.getType().getName(), revision(body), at, body.getData(),
                        meta.getData())
                : new EventLeaf(message.getIdentifier(), message.getIdentifier(), "", 0, body.getType().getName(),
                        revision(body), at, body.getData(), meta.getData());
    }

    private static int revision(SerializedObject<?> body) {
        String revision = body.getType().getRevision();
        return revision == null ? 0 : Integer.parseInt(revision);
    }
}
