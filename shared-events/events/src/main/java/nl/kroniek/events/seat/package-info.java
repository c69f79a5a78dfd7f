/**
 * What happens to a seat: who sits where, on behalf of whom, from when until when. Records of the JDK alone; a released
 * one is never changed, only given a new revision.
 */
@NullMarked
package nl.kroniek.events.seat;

import org.jspecify.annotations.NullMarked;
