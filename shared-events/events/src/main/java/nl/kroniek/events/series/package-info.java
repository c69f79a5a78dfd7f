/**
 * A series of meetings of which the rhythm is known, not each day. Records of the JDK alone; a released one is never
 * changed, only given a new revision.
 */
@NullMarked
package nl.kroniek.events.series;

import org.jspecify.annotations.NullMarked;
