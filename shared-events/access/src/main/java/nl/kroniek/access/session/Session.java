package nl.kroniek.access.session;

import java.time.Instant;

/**
 * Somebody who signed in on one device and has not left.
 *
 * @param id SHA-256 of the token in hexadecimals; the token itself is only with the browser
 * @param accountId {@code acc-…}
 * @param name with which they signed in
 * @param lastSeen to the minute
 * @param device browser and system in words, for example {@code Firefox, Windows}; empty when the browser does not say
 */
public record Session(String id, String accountId, String name, Instant begun, Instant lastSeen, String device) {}
