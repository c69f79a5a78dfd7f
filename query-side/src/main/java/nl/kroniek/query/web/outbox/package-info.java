/**
 * What was mailed and what was not, on pages: the outbox, the card on the page of a meeting, and what forms say
 * beforehand.
 */
@NullMarked
package nl.kroniek.query.web.outbox;

import org.jspecify.annotations.NullMarked;
