package nl.kroniek.query.commands;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** The importer of the command side. Speaks in the name of who asked for the page, and takes whole files. */
@FunctionalInterface
public interface ImportApi {

    /**
     * @param lines the commands, as the lines of a command file after its first
     * @param dryRun decide on everything, record nothing
     */
    ImportReply bringIn(String association, List<? extends JsonNode> lines, boolean dryRun, Locale language);
}
