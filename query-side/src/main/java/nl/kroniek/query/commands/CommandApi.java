package nl.kroniek.query.commands;

import tools.jackson.databind.JsonNode;

/** The command side as everybody outside it knows it. Speaks in the name of who asked for the page. */
@FunctionalInterface
public interface CommandApi {

    /**
     * @param path under the base path, for example {@code /v1/meetings/mtg-1/cancellation}
     * @param body the command as JSON, as it is documented for the API
     */
    CommandReply post(String path, JsonNode body, Conditions conditions);
}
