package nl.kroniek.query.web;

import org.jspecify.annotations.Nullable;

/**
 * A name that may lead somewhere.
 *
 * @param text plain text; the template escapes it
 * @param href absent when there is no page for it
 */
public record Link(String text, @Nullable String href) {}
