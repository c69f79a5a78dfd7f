/**
 * Where a reader begins: what waits, what comes and what changed, by role. Only what belongs on that one page may
 * enter.
 */
@NullMarked
package nl.kroniek.query.web.start;

import org.jspecify.annotations.NullMarked;
