package nl.kroniek.events.agenda;

import org.jspecify.annotations.Nullable;

/**
 * A paper that belongs to an item; we keep the link, never the paper.
 *
 * @param address where it can be found
 * @param sha256 hex of the paper as it was then, if known
 */
public record Paper(String title, String address, @Nullable String sha256) {}
