package nl.kroniek.events.plan;

import nl.kroniek.events.Subject;

/**
 * A thing that a line rests on: a meeting, a series, a contact, a decision, a document.
 *
 * @param counts whether it counts towards the target of the activity
 */
public record LineLink(Subject to, boolean counts) {}
