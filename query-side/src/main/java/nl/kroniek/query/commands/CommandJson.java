package nl.kroniek.query.commands;

import nl.kroniek.log.json.EventJson;
import tools.jackson.databind.JsonNode;

/** What is recorded already, as a part of a command that says it again. */
public final class CommandJson {

    private CommandJson() {}

    public static JsonNode of(Record part) {
        return EventJson.mapper().valueToTree(part);
    }
}
