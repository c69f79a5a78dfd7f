package nl.kroniek.query.planted;

import java.time.LocalDate;
import java.util.UUID;

/** A projection that gives something else at every replay. */
public final class GuessingProjection {

    private GuessingProjection() {}

    public static String on() {
        return LocalDate.now() + " " + UUID.randomUUID();
    }
}
