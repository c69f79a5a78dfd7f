/** Logs that are whole, and logs that were tampered with. */
@NullMarked
package nl.kroniek.log.whole;

import org.jspecify.annotations.NullMarked;
