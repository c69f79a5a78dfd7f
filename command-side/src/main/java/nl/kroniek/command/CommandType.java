package nl.kroniek.command;

import nl.kroniek.access.route.Entry;
import nl.kroniek.access.route.Entry.Holders;
import nl.kroniek.events.access.Role;

/**
 * One thing that can be done.
 *
 * @param name what command files write after {@code do}; never changed once people have files
 * @param path where the HTTP border takes it, with POST
 * @param who may do it
 */
public record CommandType(String name, Class<? extends Command> type, String path, Holders who) {

    /** For the secretary, as most of it is. */
    CommandType(String name, Class<? extends Command> type, String path) {
        this(name, type, path, Entry.roles(Role.SECRETARY));
    }
}
