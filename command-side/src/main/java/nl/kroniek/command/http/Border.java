package nl.kroniek.command.http;

import java.net.URI;
import java.util.List;
import nl.kroniek.command.Command;
import nl.kroniek.command.CommandCatalog;
import nl.kroniek.command.door.CommandDoor;
import nl.kroniek.command.door.NamedIds;
import nl.kroniek.command.door.Origin;
import nl.kroniek.command.door.Receipt;
import nl.kroniek.command.door.Submission;
import nl.kroniek.command.reading.CommandReader;
import nl.kroniek.command.reading.Ids;
import nl.kroniek.command.reading.Known;
import nl.kroniek.command.reading.Payload;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.refusal.Objection;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.events.ActivityId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Id;
import nl.kroniek.events.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What all endpoints do: find whose it is, ask for the right and the version, read, send, and say where and when. */
@Component
public final class Border {

    private final CommandDoor door;
    private final CommandReader reader;
    private final Existing existing;
    private final Ulid ids;

    Border(CommandDoor door, CommandReader reader, Existing existing, Ulid ids) {
        this.door = door;
        this.reader = reader;
        this.existing = existing;
        this.ids = ids;
    }

    /** Something new of an association: 201 with its address. */
    public ResponseEntity<Void> begin(Class<? extends Command> type, String association, CommandRequest request) {
        AssociationId own = new AssociationId(association);
        Origin origin = request.as(CommandCatalog.of(type).who(), own);
        Id id = fresh(Ids.ofTarget(type), own, origin, request);
        Receipt receipt = send(type, id, Known.of(own).and("id", id), origin, request, request.version());
        return created(Addresses.of(id), receipt);
    }

    /** A new activity in the plan of a year: 201 with its address. */
    public ResponseEntity<Void> beginInPlan(Class<? extends Command> type, String association, int year,
            CommandRequest request) {
        AssociationId own = new AssociationId(association);
        Origin origin = request.as(CommandCatalog.of(type).who(), own);
        PlanId plan = existing.planOf(own, year).orElseThrow(() -> Objection.NOT_FOUND.refusal(year));
        Id activity = fresh(ActivityId.class, own, origin, request);
        Receipt receipt = send(type, plan, Known.of(own).and("id", plan).and("activity", activity), origin, request,
                request.version());
        return created("/v1/associations/" + own + "/progress/" + year + "/activities/" + activity, receipt);
    }

    /**
     * Something new inside a known thing, which many people may add at once: 201 with its address.
     *
     * @param component of the command, for the new id
     */
    public ResponseEntity<Void> beginIn(Class<? extends Command> type, String id, String component,
            Class<? extends Id> kind, CommandRequest request) {
        Asked asked = asked(type, id, request);
        Id part = fresh(kind, asked.own(), asked.origin(), request);
        Receipt receipt = send(type, asked.target(), asked.known().and(component, part), asked.origin(), request,
                request.version());
        return created(Addresses.of(asked.target()) + Addresses.within(part), receipt);
    }

    /** A new association, called by the slug in the body: 201 with its address. */
    public ResponseEntity<Void> beginAssociation(Class<? extends Command> type, CommandRequest request) {
        ObjectNode json = request.json();
        String slug = json.path("slug").asString("");
        if (slug.isEmpty() || !json.path("slug").isString()) {
            throw new Refusal(List.of(Objection.MISSING_FIELD.at("/slug", "slug")));
        }
        json.remove("slug");
        AssociationId own = new AssociationId(slug);
        Origin origin = request.as(CommandCatalog.of(type).who(), own);
        Receipt receipt = send(type, own, Known.of(own), origin, json, request.key(), null);
        return created("/v1/associations/" + own, receipt);
    }

    /** A fact that changes texts or a status: 204, and only on the version that was seen. */
    public ResponseEntity<Void> change(Class<? extends Command> type, String id, CommandRequest request) {
        Asked asked = asked(type, id, request);
        Long version = request.requiredVersion();
        return done(send(type, asked.target(), asked.known(), asked.origin(), request, version));
    }

    /** A fact that many people may add at once: 204, a version is not asked for. */
    public ResponseEntity<Void> add(Class<? extends Command> type, String id, CommandRequest request) {
        Asked asked = asked(type, id, request);
        return done(send(type, asked.target(), asked.known(), asked.origin(), request, request.version()));
    }

    /** A fact about the association itself: 204. */
    public ResponseEntity<Void> addToAssociation(Class<? extends Command> type, String association,
            CommandRequest request) {
        AssociationId own = new AssociationId(association);
        Origin origin = request.as(CommandCatalog.of(type).who(), own);
        return done(send(type, own, Known.of(own), origin, request, request.version()));
    }

    /** A known thing, whose it is, and who may ask this of it. */
    private record Asked(Id target, AssociationId own, Origin origin) {

        Known known() {
            return Known.of(own).and("id", target);
        }
    }

    private Asked asked(Class<? extends Command> type, String id, CommandRequest request) {
        Id target = known(type, id);
        AssociationId own = existing.ownerOf(target).orElseThrow(() -> Objection.NOT_FOUND.refusal(target));
        return new Asked(target, own, request.as(CommandCatalog.of(type).who(), own));
    }

    private Receipt send(Class<? extends Command> type, Id target, Known known, Origin origin, CommandRequest request,
            @Nullable Long version) {
        return send(type, target, known, origin, request.json(), request.key(), version);
    }

    private Receipt send(Class<? extends Command> type, Id target, Known known, Origin origin, ObjectNode json,
            @Nullable String key, @Nullable Long version) {
        Command command = reader.read(type, json, known);
        String hash = Payload.hash(type, target.value(), json, reader.sealing());
        return door.send(new Submission(command, origin, key, hash, version));
    }

    private Id fresh(Class<? extends Id> type, AssociationId own, Origin origin, CommandRequest request) {
        String key = request.key();
        return Ids.make(type, Ids.prefix(type) + (key == null ? ids.next() : NamedIds.of(own, origin, key)));
    }

    private Id known(Class<? extends Command> type, String id) {
        Class<? extends Id> kind = Ids.ofTarget(type);
        if (!id.startsWith(Ids.prefix(kind)) || !Ids.isWellFormed(id)) {
            throw Objection.NOT_FOUND.refusal(id);
        }
        return Ids.make(kind, id);
    }

    private static ResponseEntity<Void> created(String address, Receipt receipt) {
        return marked(ResponseEntity.created(URI.create(address)), receipt);
    }

    private static ResponseEntity<Void> done(Receipt receipt) {
        return marked(ResponseEntity.noContent(), receipt);
    }

    private static ResponseEntity<Void> marked(ResponseEntity.HeadersBuilder<?> answer, Receipt receipt) {
        return answer.eTag("\"" + receipt.version() + "\"").header("Position", Long.toString(receipt.position()))
                .build();
    }
}
