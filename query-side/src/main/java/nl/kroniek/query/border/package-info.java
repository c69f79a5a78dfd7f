/**
 * The HTTP border of the query side: how a question is read, how an answer is given, how a refusal is said. No feature.
 */
@NullMarked
package nl.kroniek.query.border;

import org.jspecify.annotations.NullMarked;
