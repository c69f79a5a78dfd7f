package nl.kroniek.embedded;

import org.jspecify.annotations.Nullable;

/** The store cannot be used as it lies there; the message says what is wrong and what to do. Nothing was changed. */
public final class StoreUnusableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreUnusableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
