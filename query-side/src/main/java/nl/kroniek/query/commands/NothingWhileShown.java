package nl.kroniek.query.commands;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.context.MessageSource;
import tools.jackson.databind.JsonNode;

/**
 * Sends nothing while a page only shows what was typed before its sender was signed out. The pages know that
 * themselves; a page that forgot it would otherwise act on a form whose token was not ours.
 */
final class NothingWhileShown implements CommandApi {

    private static final int NOT_YET = 400;

    private final CommandApi api;
    private final BooleanSupplier shown;
    private final MessageSource messages;

    NothingWhileShown(CommandApi api, BooleanSupplier shown, MessageSource messages) {
        this.api = api;
        this.shown = shown;
        this.messages = messages;
    }

    @Override
    public CommandReply post(String path, JsonNode body, Conditions conditions) {
        return shown.getAsBoolean()
                ? new CommandReply.Refused(NOT_YET, "shown-only", List.of(new CommandReply.Fault("", "shown-only",
                        messages.getMessage("signin.shown-again", null, conditions.language()))))
                : api.post(path, body, conditions);
    }
}
