package nl.kroniek.command.door;

import java.util.UUID;
import nl.kroniek.command.Command;
import org.jspecify.annotations.Nullable;

/**
 * A command on its way to the door.
 *
 * @param key what makes it the same command when it is sent again; absent: every time is a new one
 * @param payloadHash SHA-256 of what was sent, so that a key cannot be used for something else
 * @param expectedVersion the version its sender has seen; absent where none is asked for
 */
public record Submission(Command command, Origin origin, @Nullable String key, String payloadHash,
        @Nullable Long expectedVersion) {

    /** The commit that this command becomes, or became; absent without a key. */
    @Nullable
    UUID commitId() {
        return key == null ? null : NamedIds.of(command.association(), origin, key);
    }
}
