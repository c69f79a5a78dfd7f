/**
 * What happens to a meeting, from its first date on. Records of the JDK alone; a released one is never changed, only
 * given a new revision.
 */
@NullMarked
package nl.kroniek.events.meeting;

import org.jspecify.annotations.NullMarked;
