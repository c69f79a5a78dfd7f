package nl.kroniek.access.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A secret address of a calendar, as it is kept: not the secret itself.
 *
 * @param id the hash of the secret; gives nothing away
 * @param account whose rights count at every request
 * @param body id of the one body it shows; absent: every body
 * @param person id of the person whose bodies it shows; absent: no person in particular
 * @param language {@code nl} or {@code en}
 * @param lastSeen when it was last asked for, to the hour; absent: not yet
 */
public record FeedKey(String id, String account, String association, @Nullable String body, @Nullable String person,
        String language, Instant made, @Nullable Instant lastSeen) {}
