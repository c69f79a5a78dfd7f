package nl.kroniek.access.signin;

import java.time.Duration;

/** Remembers wrong passwords per name and per address, for every node and across restarts. */
interface Lockouts {

    /** How things stand before a password is looked at. */
    Standing of(Attempt attempt);

    /** It was wrong. */
    void wrong(Attempt attempt);

    /** It was right: what this name had wrong is forgiven, and the address no longer answers for it either. */
    void right(Attempt attempt, Standing before);

    /**
     * @param wrong passwords in a row for this name
     * @param left how long nothing is looked at; zero: try
     */
    record Standing(int wrong, Duration left) {}
}
