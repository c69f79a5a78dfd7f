/**
 * A moment that matters and is not a meeting. Records of the JDK alone; a released one is never changed, only given a
 * new revision.
 */
@NullMarked
package nl.kroniek.events.milestone;

import org.jspecify.annotations.NullMarked;
