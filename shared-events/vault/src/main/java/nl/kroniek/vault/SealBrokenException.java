package nl.kroniek.vault;

import org.jspecify.annotations.Nullable;

/** A sealed text was not made with this key for this person, or was changed since. Nothing of it is readable. */
public final class SealBrokenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealBrokenException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
