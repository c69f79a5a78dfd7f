/**
 * What became known later of why a meeting did not go ahead. Records of the JDK alone; a released one is never changed,
 * only given a new revision.
 */
@NullMarked
package nl.kroniek.events.nonoccurrence;

import org.jspecify.annotations.NullMarked;
