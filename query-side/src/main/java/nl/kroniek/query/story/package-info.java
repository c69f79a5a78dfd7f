/**
 * Words only: what an event, a date, a person or a status is called in Dutch and English. Nothing here reads a view,
 * the log or a clock; names come in through a function.
 */
@NullMarked
package nl.kroniek.query.story;

import org.jspecify.annotations.NullMarked;
