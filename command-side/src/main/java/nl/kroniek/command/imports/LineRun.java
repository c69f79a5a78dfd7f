package nl.kroniek.command.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kroniek.command.Command;
import nl.kroniek.command.CommandCatalog;
import nl.kroniek.command.CommandType;
import nl.kroniek.command.door.CommandDoor;
import nl.kroniek.command.door.Origin;
import nl.kroniek.command.door.Receipt;
import nl.kroniek.command.door.Submission;
import nl.kroniek.command.reading.CommandReader;
import nl.kroniek.command.reading.Ids;
import nl.kroniek.command.reading.Known;
import nl.kroniek.command.reading.Payload;
import nl.kroniek.command.refusal.Objection;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Id;
import tools.jackson.databind.node.ObjectNode;

/** Carries out single lines of one file. */
record LineRun(CommandDoor door, CommandReader reader, Origin origin, Operator operator, AssociationId association) {

    /** @throws Refusal as the border would say it */
    Receipt carryOut(ObjectNode json) {
        CommandType type = type(json);
        if (!operator.may(type)) {
            throw Objection.ROLE_MISSING.refusal("administrator");
        }
        new FileReferences(association).resolve(json);
        Known known = Known.of(association);
        String target = association.value();
        if (json.path("id").isString() && Ids.isWellFormed(json.path("id").asString())) {
            Id id = id(type, json.path("id").asString());
            target = id.value();
            known = known.and("id", id);
            json.remove("id");
        }
        Command command = reader.read(type.type(), json, known);
        String hash = Payload.hash(type.type(), target, json, reader.sealing());
        return door.send(new Submission(command, origin, hash, hash, null));
    }

    static ObjectNode parse(CommandFile.Line line) {
        return CommandReader.parse(line.text().getBytes(StandardCharsets.UTF_8));
    }

    private static CommandType type(ObjectNode json) {
        String name = json.path("do").asString("");
        json.remove("do");
        return CommandCatalog.of(name).orElseThrow(
                () -> new Refusal(List.of(Objection.UNKNOWN_COMMAND.at("/do", name))));
    }

    private static Id id(CommandType type, String text) {
        Class<? extends Id> kind = Ids.ofTarget(type.type());
        if (!text.startsWith(Ids.prefix(kind))) {
            throw new Refusal(List.of(Objection.MALFORMED_ID.at("/id", Ids.prefix(kind) + "…")));
        }
        return Ids.make(kind, text);
    }
}
