/**
 * What waits for somebody on a day: worked out from the views by rules that a test can read; nothing is stored here.
 */
@NullMarked
package nl.kroniek.query.waiting;

import org.jspecify.annotations.NullMarked;
