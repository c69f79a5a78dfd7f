/**
 * What happens to the minutes of a meeting. Records of the JDK alone; a released one is never changed, only given a new
 * revision.
 */
@NullMarked
package nl.kroniek.events.minutes;

import org.jspecify.annotations.NullMarked;
