/** The log as a whole: checked from end to end, copied while it grows, put back. Reads documents, decides nothing. */
@NullMarked
package nl.kroniek.log.whole;

import org.jspecify.annotations.NullMarked;
