package nl.kroniek.command;

/**
 * One thing that can be done.
 *
 * @param name what command files write after {@code do}; never changed once people have files
 * @param path where the HTTP border takes it, with POST
 */
public record CommandType(String name, Class<? extends Command> type, String path) {}
