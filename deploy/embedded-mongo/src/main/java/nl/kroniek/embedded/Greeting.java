package nl.kroniek.embedded;

import de.bwaldvogel.mongo.bson.Document;

/**
 * What the server says of itself when a driver greets it. The log refuses a MongoDB that stands alone, for that loses
 * in a crash what it confirmed; this one does not, and says so.
 */
final class Greeting {

    /** Known to the event log by the same name. */
    static final String MARKER = "kroniekEmbedded";

    private Greeting() {}

    static Document marked(String command, Document answer) {
        return command.equalsIgnoreCase("isMaster") ? answer.append(MARKER, 1) : answer;
    }
}
